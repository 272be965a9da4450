package io.github.integrationspec.language;

import java.util.Arrays;

/**
 * Patterns as places and the ways on from them, in arrays of numbers: so they take little memory,
 * and are read as fast as their bytes. Immutable.
 *
 * <p>A way is the kind of the next item above what the item asks for. The ways of a place are in
 * ascending order.
 */
final class PatternTable {

  /** What no way leads to. */
  static final int NOWHERE = -1;

  /** Where all patterns begin but those that begin with a prefix. */
  static final int ROOT = 0;

  /** Where patterns that begin with a prefix begin, each below the prefix's first letters. */
  static final int PREFIX_ROOT = 1;

  /** A pattern ends here; asks for its number, leads nowhere. */
  static final int END = 0;

  /** Up to so many tokens of any kind. */
  static final int GAP = 1 << 28;

  /** Any of several patterns; asks for the place where these begin. */
  static final int JUNCTION = 2 << 28;

  /** A value of a shape; asks for the number of its name. */
  static final int VALUE = 3 << 28;

  /** A word that begins so; asks for the number of the beginning. */
  static final int PREFIX = 4 << 28;

  /** A word with this stem; asks for the number of the stem. */
  static final int STEM = 5 << 28;

  /** A word in exactly this form; asks for its number. */
  static final int WORD = 6 << 28;

  private static final int ASKED = (1 << 28) - 1;

  private final WordTable words;

  /** Where the ways of each place begin; one more for where the last ones end. */
  private final int[] starts;

  private final int[] ways;
  private final int[] targets;

  PatternTable(WordTable words, int[] starts, int[] ways, int[] targets) {
    this.words = words;
    this.starts = starts;
    this.ways = ways;
    this.targets = targets;
  }

  void write(PackedWriter out) {
    words.write(out);
    out.ints(starts);
    out.ints(ways);
    out.ints(targets);
  }

  /** Reads what {@link #write} wrote. */
  static PatternTable read(PackedReader in) {
    return new PatternTable(WordTable.read(in), in.ints(), in.ints(), in.ints());
  }

  /** The number that ways ask for when they ask for a word, or {@link WordTable#NONE}. */
  int wordNumber(String word) {
    return words.numberOf(word);
  }

  /** Whether a word begins as a way of kind {@link #PREFIX} asks. */
  boolean hasPrefix(String word, int way) {
    return words.isBeginningOf(word, asked(way));
  }

  /** The first way on from a place. */
  int first(int place) {
    return starts[place];
  }

  /** Behind the last way on from a place. */
  int last(int place) {
    return starts[place + 1];
  }

  /** The kind of a way's item. */
  int kind(int way) {
    return ways[way] & ~ASKED;
  }

  /** What a way's item asks for. */
  int asked(int way) {
    return ways[way] & ASKED;
  }

  int target(int way) {
    return targets[way];
  }

  /**
   * Where an item leads to from a place.
   *
   * @param number what is asked for; may be {@link WordTable#NONE}
   */
  int behind(int place, int kind, int number) {
    if (number == WordTable.NONE) {
      return NOWHERE;
    }
    int way = Arrays.binarySearch(ways, starts[place], starts[place + 1], kind | number);
    return way < 0 ? NOWHERE : targets[way];
  }
}
