package io.github.integrationspec.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One of the standards that are layered, read but not yet understood.
 *
 * @param depth 0 for the lowest
 * @param entries what its {@code standard.yaml} says, by key
 * @param pages the pages of its rules, in its order
 */
record Layer(
    int depth,
    Edition edition,
    Extends below,
    YamlSource yaml,
    Map<String, Node> entries,
    List<RulePageText> pages) {

  /** What a standard builds on. */
  enum Extends {
    THIRD_PARTY_INTEGRATION,
    NONE
  }

  /** The value of a key. */
  Optional<Sourced> value(String key) {
    return Optional.ofNullable(entries.get(key)).map(node -> new Sourced(yaml, node));
  }
}
