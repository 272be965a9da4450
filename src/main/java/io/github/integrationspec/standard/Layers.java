package io.github.integrationspec.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** The standards that are layered, the lowest first, asked for what they say together. */
final class Layers {

  private final List<Layer> layers;

  Layers(List<Layer> layers) {
    this.layers = List.copyOf(layers);
  }

  List<Layer> all() {
    return layers;
  }

  List<Edition> editions() {
    return layers.stream().map(Layer::edition).toList();
  }

  /** Entries of a key whose values are mappings. */
  record Entry(Layer layer, String name, Sourced key, Sourced value) {}

  /** The entries that each standard has under a key, in order. */
  List<Entry> entries(String key) {
    List<Entry> all = new ArrayList<>();
    for (Layer layer : layers) {
      layer.value(key).ifPresent(value -> all.addAll(entries(layer, value, Set.of())));
    }
    return all;
  }

  /**
   * The entries of a mapping.
   *
   * @param known keys that it may have; any when empty
   */
  static List<Entry> entries(Layer layer, Sourced value, Set<String> known) {
    List<Entry> all = new ArrayList<>();
    YamlSource yaml = value.yaml();
    MappingNode mapping = yaml.mapping(value.node()).orElse(null);
    if (mapping != null) {
      Map<String, Node> keys = yaml.keys(mapping);
      yaml.entries(mapping, known)
          .forEach(
              (name, node) ->
                  all.add(
                      new Entry(
                          layer,
                          name,
                          new Sourced(yaml, keys.get(name)),
                          new Sourced(yaml, node))));
    }
    return all;
  }

  /** Named lists: what each standard has in the list of this name, together. */
  Map<String, List<Sourced>> lists(String key) {
    Map<String, List<Sourced>> lists = new LinkedHashMap<>();
    for (Entry entry : entries(key)) {
      lists.computeIfAbsent(entry.name(), k -> new ArrayList<>()).addAll(entry.value().items());
    }
    return lists;
  }

  /** Named lists of which the lowest standard decides what names there are. */
  Map<String, List<Sourced>> closedLists(String key) {
    Map<String, List<Sourced>> lists = new LinkedHashMap<>();
    for (Entry entry : entries(key)) {
      if (entry.layer().depth() == 0 || lists.containsKey(entry.name())) {
        lists.computeIfAbsent(entry.name(), k -> new ArrayList<>()).addAll(entry.value().items());
      } else {
        entry.key().yaml().unknown(entry.key().node(), "the key", entry.name(), lists.keySet());
      }
    }
    return lists;
  }
}
