package io.github.integrationspec.language;

import io.github.integrationspec.language.PatternTree.Junction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes trees of patterns, and reads them in the same order. Options that several places share
 * stay shared.
 */
final class PackedPatterns {

  private static final int STEMS = 1;
  private static final int WORDS = 2;
  private static final int PREFIXES = 4;
  private static final int SHAPES = 8;
  private static final int GAPS = 16;
  private static final int JUNCTIONS = 32;
  private static final int ENDS = 64;
  private static final int[] NO_ENDS = {};

  /** Options by the number under which they were written, or the other way round. */
  private final IdentityHashMap<PatternTree, Integer> numbers = new IdentityHashMap<>();

  private final List<PatternTree> options = new ArrayList<>();

  void write(PatternTree tree, PackedWriter out) {
    out.number(parts(tree));
    writeWords(tree.stems(), out);
    writeWords(tree.words(), out);
    writeWords(tree.prefixes(), out);
    Map<String, PatternTree> byShape = new HashMap<>();
    tree.shapes().forEach((shape, behind) -> byShape.put(shape.name(), behind));
    writeWords(byShape, out);
    writeGaps(tree.gaps(), out);
    if (!tree.junctions().isEmpty()) {
      out.number(tree.junctions().size());
      for (Junction junction : tree.junctions()) {
        writeOptions(junction.options(), out);
        write(junction.behind(), out);
      }
    }
    if (tree.ends().length > 0) {
      out.number(tree.ends().length);
      for (int end : tree.ends()) {
        out.number(end);
      }
    }
  }

  /** Which parts a tree has; most have one or two of them. */
  private static int parts(PatternTree tree) {
    return (tree.stems().isEmpty() ? 0 : STEMS)
        | (tree.words().isEmpty() ? 0 : WORDS)
        | (tree.prefixes().isEmpty() ? 0 : PREFIXES)
        | (tree.shapes().isEmpty() ? 0 : SHAPES)
        | (tree.gaps().isEmpty() ? 0 : GAPS)
        | (tree.junctions().isEmpty() ? 0 : JUNCTIONS)
        | (tree.ends().length == 0 ? 0 : ENDS);
  }

  private void writeWords(Map<String, PatternTree> words, PackedWriter out) {
    if (!words.isEmpty()) {
      out.number(words.size());
      new TreeMap<>(words)
          .forEach(
              (word, behind) -> {
                out.text(word);
                write(behind, out);
              });
    }
  }

  private void writeGaps(Map<Integer, PatternTree> gaps, PackedWriter out) {
    if (!gaps.isEmpty()) {
      out.number(gaps.size());
      new TreeMap<>(gaps)
          .forEach(
              (most, behind) -> {
                out.number(most);
                write(behind, out);
              });
    }
  }

  private void writeOptions(PatternTree tree, PackedWriter out) {
    Integer known = numbers.get(tree);
    if (known != null) {
      out.number(known + 1);
      return;
    }
    out.number(0);
    write(tree, out);
    numbers.put(tree, numbers.size());
  }

  PatternTree read(PackedReader in) {
    int parts = in.number();
    if (parts == ENDS) {
      return new PatternTree(readEnds(in));
    }
    return new PatternTree(
        (parts & STEMS) == 0 ? Map.of() : readWords(in),
        (parts & WORDS) == 0 ? Map.of() : readWords(in),
        (parts & PREFIXES) == 0 ? Map.of() : readWords(in),
        (parts & SHAPES) == 0 ? Map.of() : readShapes(in),
        (parts & GAPS) == 0 ? Map.of() : readGaps(in),
        (parts & JUNCTIONS) == 0 ? List.of() : readJunctions(in),
        (parts & ENDS) == 0 ? NO_ENDS : readEnds(in));
  }

  private Map<String, PatternTree> readWords(PackedReader in) {
    int size = in.number();
    if (size == 1) {
      return Map.of(in.text(), read(in));
    }
    Map<String, PatternTree> words = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      words.put(in.text(), read(in));
    }
    return words;
  }

  private Map<Shape, PatternTree> readShapes(PackedReader in) {
    Map<Shape, PatternTree> byShape = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      byShape.put(Shape.valueOf(in.text()), read(in));
    }
    return byShape;
  }

  private Map<Integer, PatternTree> readGaps(PackedReader in) {
    Map<Integer, PatternTree> gaps = new HashMap<>(2);
    for (int left = in.number(); left > 0; left--) {
      gaps.put(in.number(), read(in));
    }
    return gaps;
  }

  private List<Junction> readJunctions(PackedReader in) {
    int size = in.number();
    List<Junction> junctions = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      junctions.add(new Junction(readOptions(in), read(in)));
    }
    return junctions;
  }

  private PatternTree readOptions(PackedReader in) {
    int known = in.number();
    if (known > 0) {
      return options.get(known - 1);
    }
    PatternTree tree = read(in);
    options.add(tree);
    return tree;
  }

  private static int[] readEnds(PackedReader in) {
    int[] ends = new int[in.number()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = in.number();
    }
    return ends;
  }
}
