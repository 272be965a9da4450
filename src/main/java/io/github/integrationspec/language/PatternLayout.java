package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays a tree of patterns out as a {@link PatternTable}. Options that places share stay shared. */
final class PatternLayout {

  private final List<PatternTree> places = new ArrayList<>();
  private final IdentityHashMap<PatternTree, Integer> numbers = new IdentityHashMap<>();
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private int[] starts = new int[16];
  private int[] ways = new int[16];
  private int[] targets = new int[16];
  private int size;

  private PatternLayout() {}

  /**
   * Lays patterns out.
   *
   * @param prefixes those that begin with a prefix, each below the prefix's first letters
   */
  static PatternTable of(PatternTree patterns, PatternTree prefixes) {
    PatternLayout layout = new PatternLayout();
    layout.number(patterns);
    layout.number(prefixes);
    return layout.lay();
  }

  private PatternTable lay() {
    for (int place = 0; place < places.size(); place++) {
      if (place + 2 > starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      starts[place] = size;
      ways(places.get(place))
          .forEach(
              (way, target) -> add(way, target == null ? PatternTable.NOWHERE : number(target)));
      starts[place + 1] = size;
    }
    return new PatternTable(
        WordTable.of(List.copyOf(words.keySet())),
        Arrays.copyOf(starts, places.size() + 1),
        Arrays.copyOf(ways, size),
        Arrays.copyOf(targets, size));
  }

  /** The ways on from a place, in ascending order; nothing follows an end. */
  private Map<Integer, PatternTree> ways(PatternTree tree) {
    Map<Integer, PatternTree> found = new TreeMap<>();
    for (int end : tree.ends()) {
      found.put(PatternTable.END | end, null);
    }
    tree.gaps().forEach((most, behind) -> found.put(PatternTable.GAP | most, behind));
    for (PatternTree.Junction junction : tree.junctions()) {
      found.put(PatternTable.JUNCTION | number(junction.options()), junction.behind());
    }
    // in the order of the enum, as its hash codes differ from run to run
    new TreeMap<>(tree.shapes())
        .forEach((shape, behind) -> found.put(PatternTable.VALUE | word(shape.name()), behind));
    tree.prefixes().forEach((text, behind) -> found.put(PatternTable.PREFIX | word(text), behind));
    tree.stems().forEach((text, behind) -> found.put(PatternTable.STEM | word(text), behind));
    tree.words().forEach((text, behind) -> found.put(PatternTable.WORD | word(text), behind));
    return found;
  }

  private void add(int way, int target) {
    if (size == ways.length) {
      ways = Arrays.copyOf(ways, 2 * size);
      targets = Arrays.copyOf(targets, 2 * size);
    }
    ways[size] = way;
    targets[size++] = target;
  }

  private int number(PatternTree tree) {
    Integer known = numbers.get(tree);
    if (known != null) {
      return known;
    }
    numbers.put(tree, places.size());
    places.add(tree);
    return places.size() - 1;
  }

  private int word(String text) {
    return words.computeIfAbsent(text, t -> words.size());
  }
}
