package io.github.integrationspec.diagram.mermaid;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A small YAML mapping: that of the front matter, or of {@code @{…}}.
 *
 * @param values the scalars and the kinds of the rest, by key; empty when the text is no mapping
 * @param error why the text is no YAML
 * @param errorLine line of the error within the text, from 0
 */
record Yaml(Map<String, Value> values, Optional<String> error, int errorLine) {

  private static final String HINT =
      "a value with a colon, quotes, brackets or # in it must stand in quotes";
  private static final int CODE_POINTS = 200_000;
  private static final int DEPTH = 50;

  /**
   * A value.
   *
   * @param text that of a scalar, else empty
   * @param line within the text, from 0
   * @param column within that line, from 0
   */
  record Value(String text, Kind kind, int line, int column, int endLine, int endColumn) {

    /** Whether JavaScript takes the value for true. */
    boolean counts() {
      return switch (kind) {
        case STRING -> !text.isEmpty();
        case NUMBER -> !text.matches("[-+]?0*(\\.0*)?|\\.nan|\\.NaN|\\.NAN");
        case TRUE, OTHER -> true;
        case FALSE, NULL -> false;
      };
    }
  }

  /** What a value is in YAML's JSON schema. */
  enum Kind {
    STRING,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    OTHER
  }

  Optional<Value> get(String key) {
    return Optional.ofNullable(values.get(key)).filter(v -> v.kind() != Kind.NULL);
  }

  static Yaml read(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(CODE_POINTS);
    options.setNestingDepthLimit(DEPTH);
    options.setMaxAliasesForCollections(10);
    try {
      Node root =
          new org.yaml.snakeyaml.Yaml(new SafeConstructor(options))
              .compose(new StringReader(withoutTabs(text)));
      Map<String, Value> values = new LinkedHashMap<>();
      if (root != null) {
        check(root, 0);
      }
      if (root instanceof MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
          values.put(key(tuple), value(tuple.getValueNode()));
        }
      }
      return new Yaml(values, Optional.empty(), 0);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      return new Yaml(Map.of(), Optional.of(HINT), line);
    } catch (YAMLException e) {
      return new Yaml(Map.of(), Optional.of(String.valueOf(e.getMessage())), 0);
    }
  }

  /**
   * Tabs that only separate, which SnakeYAML does not take: behind the indent of a line, and
   * anywhere within braces.
   */
  private static String withoutTabs(String text) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    boolean flow = text.startsWith("{");
    StringBuilder result = new StringBuilder(text);
    boolean indent = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t' && (flow || !indent || isBlankBehind(text, i))) {
        result.setCharAt(i, ' ');
      }
      indent = c == '\n' || (indent && (c == ' ' || c == '\t'));
    }
    return result.toString();
  }

  private static boolean isBlankBehind(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n';
  }

  /** Refuses what the JSON schema does not know: a key that stands twice, a tag of one's own. */
  private static void check(Node node, int depth) {
    if (depth > DEPTH) {
      throw new YAMLException("it is nested too deeply");
    }
    if (!node.getTag().getValue().startsWith("tag:yaml.org,2002:")) {
      throw new YAMLException("the tag " + node.getTag().getValue() + " is not known");
    }
    if (node instanceof MappingNode mapping) {
      Set<String> keys = new HashSet<>();
      for (NodeTuple tuple : mapping.getValue()) {
        if (!keys.add(key(tuple))) {
          throw new YAMLException("the key '" + key(tuple) + "' stands here twice");
        }
        check(tuple.getKeyNode(), depth + 1);
        check(tuple.getValueNode(), depth + 1);
      }
    } else if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        check(item, depth + 1);
      }
    }
  }

  private static String key(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static Value value(Node node) {
    Kind kind = kind(node);
    String text = kind == Kind.NUMBER ? number(text(node)) : text(node);
    return new Value(
        text,
        kind,
        node.getStartMark().getLine(),
        node.getStartMark().getColumn(),
        node.getEndMark().getLine(),
        node.getEndMark().getColumn());
  }

  /** A list is written as JavaScript does it. */
  private static String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    return node instanceof SequenceNode sequence
        ? sequence.getValue().stream().map(Yaml::text).collect(Collectors.joining(","))
        : "[object Object]";
  }

  /** A decimal number as JavaScript writes it: {@code 1.50} is {@code 1.5}. */
  private static String number(String text) {
    return text.matches("[-+]?[0-9]{1,15}(\\.[0-9]{1,15})?")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }

  private static Kind kind(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      return Kind.OTHER;
    }
    if (!scalar.isPlain()) {
      return Kind.STRING;
    }
    return switch (scalar.getValue()) {
      case "", "~", "null", "Null", "NULL" -> Kind.NULL;
      case "true", "True", "TRUE" -> Kind.TRUE;
      case "false", "False", "FALSE" -> Kind.FALSE;
      default ->
          scalar
                  .getValue()
                  .matches(
                      "[-+]?(0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|0o?[0-7_]+|0b[01_]+"
                          + "|[0-9][0-9_]*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?|\\.[0-9_]+([eE][-+]?[0-9]+)?"
                          + "|\\.(inf|Inf|INF))|\\.(nan|NaN|NAN)")
              ? Kind.NUMBER
              : Kind.STRING;
    };
  }
}
