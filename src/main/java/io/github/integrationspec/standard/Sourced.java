package io.github.integrationspec.standard;

import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** A value with the text that it stands in: in a layered standard these are several. */
record Sourced(YamlSource yaml, Node node) {

  String text() {
    return yaml.text(node);
  }

  /** The items of a list, or a single value as one. */
  List<Sourced> items() {
    return yaml.items(node).stream().map(n -> new Sourced(yaml, n)).toList();
  }

  void problem(String message) {
    yaml.problem(node, message);
  }
}
