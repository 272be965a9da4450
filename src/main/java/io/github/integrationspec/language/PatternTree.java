package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Patterns as a tree that grows: those that begin alike stand in it together, and one that several
 * term sets have stands in it once. {@link PatternLayout} makes of it what texts are searched with.
 */
final class PatternTree {

  private static final int[] NONE = {};

  // most places have one way on: maps are made when they are needed
  private Map<String, PatternTree> stems = Map.of();
  private Map<String, PatternTree> words = Map.of();
  private Map<String, PatternTree> prefixes = Map.of();
  private Map<Shape, PatternTree> shapes = Map.of();
  private Map<Integer, PatternTree> gaps = Map.of();
  private List<Junction> junctions = List.of();
  private int[] ends = NONE;

  /**
   * Where a pattern goes on in any of several ways.
   *
   * @param options the ways, numbered in their order
   * @param behind what follows each of them
   */
  record Junction(PatternTree options, PatternTree behind) {}

  /**
   * Enters a pattern.
   *
   * @param known the options of choices that were met before
   */
  void enter(List<TermItem> pattern, int number, Map<TermItem.Choice, PatternTree> known) {
    PatternTree node = this;
    for (TermItem item : pattern) {
      node = node.child(item, known);
    }
    int[] longer = Arrays.copyOf(node.ends, node.ends.length + 1);
    longer[node.ends.length] = number;
    node.ends = longer;
  }

  private PatternTree child(TermItem item, Map<TermItem.Choice, PatternTree> known) {
    if (item instanceof TermItem.Stem stem) {
      stems = open(stems);
      return stems.computeIfAbsent(stem.stem(), k -> new PatternTree());
    }
    if (item instanceof TermItem.Exact exact) {
      words = open(words);
      return words.computeIfAbsent(exact.word(), k -> new PatternTree());
    }
    if (item instanceof TermItem.Prefix prefix) {
      prefixes = open(prefixes);
      return prefixes.computeIfAbsent(prefix.prefix(), k -> new PatternTree());
    }
    if (item instanceof TermItem.Value value) {
      shapes = open(shapes);
      return shapes.computeIfAbsent(value.shape(), k -> new PatternTree());
    }
    if (item instanceof TermItem.Gap gap) {
      gaps = open(gaps);
      return gaps.computeIfAbsent(gap.most(), k -> new PatternTree());
    }
    return behind(options((TermItem.Choice) item, known));
  }

  private PatternTree behind(PatternTree options) {
    for (Junction junction : junctions) {
      if (junction.options() == options) {
        return junction.behind();
      }
    }
    junctions = junctions.isEmpty() ? new ArrayList<>(1) : junctions;
    junctions.add(new Junction(options, new PatternTree()));
    return junctions.get(junctions.size() - 1).behind();
  }

  private static <K, V> Map<K, V> open(Map<K, V> map) {
    return map.isEmpty() ? new HashMap<>(2) : map;
  }

  private static PatternTree options(
      TermItem.Choice choice, Map<TermItem.Choice, PatternTree> known) {
    PatternTree options = known.get(choice);
    if (options == null) {
      options = new PatternTree();
      for (int i = 0; i < choice.patterns().size(); i++) {
        options.enter(choice.patterns().get(i), i, known);
      }
      known.put(choice, options);
    }
    return options;
  }

  Map<String, PatternTree> stems() {
    return stems;
  }

  Map<String, PatternTree> words() {
    return words;
  }

  Map<String, PatternTree> prefixes() {
    return prefixes;
  }

  Map<Shape, PatternTree> shapes() {
    return shapes;
  }

  Map<Integer, PatternTree> gaps() {
    return gaps;
  }

  List<Junction> junctions() {
    return junctions;
  }

  /** Numbers of the patterns that end here. */
  int[] ends() {
    return ends;
  }
}
