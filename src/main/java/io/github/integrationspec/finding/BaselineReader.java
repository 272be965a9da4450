package io.github.integrationspec.finding;

import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.Standard;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * Reads the text of a baseline, as {@link BaselineWriter} writes it and people mend it when they
 * merge.
 */
public final class BaselineReader {

  static final String VERSION = "1";
  private static final int CODE_POINTS = 50_000_000;
  private static final Set<String> ROOT_KEYS = Set.of("version", "accepted");
  private static final List<String> REQUIRED = List.of("rule", "specification", "reason", "date");
  private static final Set<String> KEYS =
      Set.of("rule", "specification", "file", "under", "text", "about", "reason", "by", "date");

  private final String file;
  private final Set<String> rules;
  private final List<String> problems = new ArrayList<>();

  private BaselineReader(String file, Standard standard) {
    this.file = file;
    this.rules =
        standard.rules().stream().map(Rule::id).map(Object::toString).collect(Collectors.toSet());
  }

  /**
   * Reads a baseline.
   *
   * @param file its path as messages show it
   * @throws BadBaselineException when it is none, or names rules that do not exist
   */
  public static Baseline read(String text, String file, Standard standard)
      throws BadBaselineException {
    BaselineReader reader = new BaselineReader(file, standard);
    List<BaselineEntry> entries = reader.entries(text);
    if (!reader.problems.isEmpty()) {
      throw new BadBaselineException(reader.problems);
    }
    return new Baseline(entries);
  }

  private List<BaselineEntry> entries(String text) {
    Optional<Map<String, Node>> root = root(text);
    if (root.isEmpty()) {
      return List.of();
    }
    Node version = root.get().get("version");
    if (version != null && !text(version).equals(VERSION)) {
      problem(
          version,
          "the version of this baseline is "
              + text(version)
              + ", and this version of the plugin reads "
              + VERSION
              + "; use the version of the plugin that wrote it");
      return List.of();
    }
    Node accepted = root.get().get("accepted");
    if (!(accepted instanceof SequenceNode list)) {
      problems.add(
          file
              + ":"
              + (accepted == null ? 1 : line(accepted))
              + ": a list was expected under 'accepted'");
      return List.of();
    }
    List<BaselineEntry> entries = new ArrayList<>();
    for (Node item : list.getValue()) {
      entry(item).ifPresent(entries::add);
    }
    return entries;
  }

  private Optional<Map<String, Node>> root(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(CODE_POINTS);
    try {
      Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      if (node instanceof MappingNode mapping) {
        return Optional.of(values(mapping, ROOT_KEYS));
      }
      problems.add(file + ":1:1: this is no baseline: 'version' and 'accepted' were expected");
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      problems.add(
          file
              + ":"
              + (mark.getLine() + 1)
              + ":"
              + (mark.getColumn() + 1)
              + ": this is not YAML: "
              + e.getProblem()
              + conflict(text));
    } catch (YAMLException e) {
      problems.add(file + ":1:1: this is not YAML: " + e.getMessage() + conflict(text));
    }
    return Optional.empty();
  }

  private static String conflict(String text) {
    return text.lines().anyMatch(l -> l.startsWith("<<<<<<< "))
        ? " (a conflict of a merge is left in it: keep the entries of both sides)"
        : "";
  }

  private Optional<BaselineEntry> entry(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      problem(node, "an entry was expected here: rule, specification, reason, date");
      return Optional.empty();
    }
    int before = problems.size();
    Map<String, Node> values = values(mapping, KEYS);
    for (String key : REQUIRED) {
      if (!values.containsKey(key) || text(values.get(key)).isBlank()) {
        problem(node, "this entry has no '" + key + "'");
      }
    }
    if (problems.size() > before) {
      return Optional.empty();
    }
    String rule = text(values.get("rule"));
    if (!rules.contains(rule)) {
      problem(
          values.get("rule"),
          "there is no rule '"
              + rule
              + "'"
              + Nearest.to(rule, rules).map(n -> "; did you mean '" + n + "'?").orElse("")
              + " Delete the entry when the rule is gone");
    }
    Optional<LocalDate> date = date(values.get("date"));
    if (problems.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new BaselineEntry(
            new FindingKey(
                rule,
                text(values.get("specification")),
                optional(values, "file"),
                texts(values.get("under")),
                optional(values, "text"),
                texts(values.get("about"))),
            text(values.get("reason")),
            optional(values, "by"),
            date.orElseThrow(),
            line(node)));
  }

  private Map<String, Node> values(MappingNode mapping, Set<String> known) {
    Map<String, Node> values = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!known.contains(key)) {
        problem(
            tuple.getKeyNode(),
            "the key '"
                + key
                + "' is not known here; known are "
                + String.join(", ", known.stream().sorted().toList()));
      } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
        problem(tuple.getKeyNode(), "the key '" + key + "' stands here twice");
      }
    }
    return values;
  }

  private Optional<LocalDate> date(Node node) {
    try {
      return Optional.of(LocalDate.parse(text(node)));
    } catch (DateTimeException e) {
      problem(node, "'" + text(node) + "' is not a date such as 2027-01-31");
      return Optional.empty();
    }
  }

  private String optional(Map<String, Node> values, String key) {
    return values.containsKey(key) ? text(values.get(key)) : "";
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problem(node, "a single value was expected here");
    return "";
  }

  private List<String> texts(Node node) {
    if (node == null) {
      return List.of();
    }
    return node instanceof SequenceNode list
        ? list.getValue().stream().map(this::text).toList()
        : List.of(text(node));
  }

  private void problem(Node node, String message) {
    Mark mark = node.getStartMark();
    problems.add(file + ":" + line(node) + ":" + (mark.getColumn() + 1) + ": " + message);
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
