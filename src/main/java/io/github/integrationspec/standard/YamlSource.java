package io.github.integrationspec.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return Optional.of(mapping);
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

  void problem(Node node, String message) {
    Mark mark = node.getStartMark();
    problems.add(
        new StandardProblem(file, firstLine + mark.getLine(), mark.getColumn() + 1, message));
  }

  /** The entries of a mapping; a key that is not among the known ones is a mistake. */
  Map<String, Node> entries(MappingNode mapping, Set<String> known) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!known.isEmpty() && !known.contains(key)) {
        problem(
            tuple.getKeyNode(),
            "the key '"
                + key
                + "' is not known here; known are "
                + String.join(", ", known.stream().sorted().toList()));
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
