package io.github.integrationspec.standard;

import io.github.integrationspec.language.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One YAML text of a standard, read as nodes with their places. Mistakes are collected, not thrown,
 * so that an author sees all of them.
 */
final class YamlSource {

  private static final int CODE_POINTS = 1_000_000;
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(?:\\.\\d{1,6})?");
  private static final int MOST_LISTED = 20;
  private static final int MOST_LISTS = 50_000;

  private final String file;
  private final int firstLine;
  private final List<StandardProblem> problems;

  YamlSource(String file, int firstLine, List<StandardProblem> problems) {
    this.file = file;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /** The root mapping; empty when the text is no mapping. */
  Optional<MappingNode> parse(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setCodePointLimit(CODE_POINTS);
    try {
      Node node = new Yaml(new SafeConstructor(options)).compose(new java.io.StringReader(text));
      if (node instanceof MappingNode mapping) {
        Set<Node> within = Collections.newSetFromMap(new IdentityHashMap<>());
        return isFinite(node, within, new int[] {MOST_LISTS})
            ? Optional.of(mapping)
            : Optional.empty();
      }
      problems.add(
          new StandardProblem(file, firstLine, 1, "a mapping of keys to values was expected here"));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      problems.add(
          new StandardProblem(
              file,
              firstLine + mark.getLine(),
              mark.getColumn() + 1,
              "this is not YAML: " + e.getProblem()));
    } catch (YAMLException e) {
      problems.add(new StandardProblem(file, firstLine, 1, "this is not YAML: " + e.getMessage()));
    }
    return Optional.empty();
  }

  /**
   * Whether it can be read to its end: no list that stands in itself, nor one that stands a
   * thousand times in others that do so, too.
   */
  private boolean isFinite(Node node, Set<Node> within, int[] left) {
    if (node instanceof ScalarNode) {
      return true;
    }
    left[0]--;
    if (left[0] < 0 || !within.add(node)) {
      if (left[0] >= -1) {
        problem(node, "aliases (*) repeat this without end; write out what they stand for");
      }
      left[0] = Math.min(left[0], -1);
      return false;
    }
    boolean finite = true;
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        finite = finite && isFinite(item, within, left);
      }
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        finite =
            finite
                && isFinite(tuple.getKeyNode(), within, left)
                && isFinite(tuple.getValueNode(), within, left);
      }
    }
    within.remove(node);
    return finite;
  }

  /** A word that is none of the known ones; names the nearest of these. */
  void unknown(Node node, String what, String word, Collection<String> known) {
    problem(node, what + " '" + word + "' is not known here" + meant(word, known));
  }

  private static String meant(String word, Collection<String> known) {
    String hint = Nearest.hint(word, known);
    return !hint.isEmpty() || known.isEmpty() || known.size() > MOST_LISTED
        ? hint
        : "; known are " + String.join(", ", known.stream().sorted().toList());
  }

  /** {@code file:line:column} of a node. */
  String place(Node node) {
    Mark mark = node.getStartMark();
    return file + ":" + (firstLine + mark.getLine()) + ":" + (mark.getColumn() + 1);
  }

  String file() {
    return file;
  }

  void problem(Node node, String message) {
    Mark mark = node.getStartMark();
    problems.add(
        new StandardProblem(file, firstLine + mark.getLine(), mark.getColumn() + 1, message));
  }

  /** The entries of a mapping; a key that is not among the known ones is a mistake. */
  Map<String, Node> entries(MappingNode mapping, Set<String> known) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
        problem(tuple.getKeyNode(), "a key is a single word or line, not a list or a mapping");
        continue;
      }
      String key = scalar.getValue();
      if (!known.isEmpty() && !known.contains(key)) {
        unknown(tuple.getKeyNode(), "the key", key, known);
        continue;
      }
      if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
        problem(tuple.getKeyNode(), "the key '" + key + "' stands here twice");
      }
    }
    return entries;
  }

  Optional<MappingNode> mapping(Node node) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    problem(node, "a mapping of keys to values was expected here");
    return Optional.empty();
  }

  String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problem(node, "a single value was expected here");
    return "";
  }

  /** A list, or a single value as a list of one. */
  List<Node> items(Node node) {
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(node)) {
      texts.add(text(item));
    }
    return texts;
  }

  /** The keys of a mapping, with their nodes; the first of two equal ones. */
  Map<String, Node> keys(MappingNode mapping) {
    Map<String, Node> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode scalar) {
        keys.putIfAbsent(scalar.getValue(), scalar);
      }
    }
    return keys;
  }

  /** One of the words of an enumeration, {@code no-evidence} for NO_EVIDENCE. */
  <E extends Enum<E>> E word(Node node, Class<E> type, E otherwise) {
    if (node == null) {
      return otherwise;
    }
    String word = text(node);
    List<String> known = new ArrayList<>();
    for (E value : type.getEnumConstants()) {
      String name = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(word)) {
        return value;
      }
      known.add(name);
    }
    unknown(node, "the word", word, known);
    return otherwise;
  }

  /** A number that is not negative; NaN when it is none. */
  double decimal(Node node) {
    String text = text(node);
    if (DECIMAL.matcher(text).matches()) {
      return Double.parseDouble(text);
    }
    problem(node, "a number was expected here, not '" + text + "'");
    return Double.NaN;
  }

  int number(Node node) {
    String text = text(node);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      problem(node, "a whole number was expected here, not '" + text + "'");
      return 0;
    }
  }
}
