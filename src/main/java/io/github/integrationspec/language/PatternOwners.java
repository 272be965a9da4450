package io.github.integrationspec.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The term sets that each pattern belongs to, with the order in which terms were written.
 * Immutable.
 */
final class PatternOwners {

  /** Where the entries of each pattern begin; one more for where the last ones end. */
  private final int[] starts;

  /** By pattern, the number of the term set above the order of the term; ascending. */
  private final long[] owners;

  /** By pattern, a bit for each of its term sets: most patterns are not of the set asked for. */
  private final long[] bits;

  private final int termSets;

  private PatternOwners(int[] starts, long[] owners, long[] bits, int termSets) {
    this.starts = starts;
    this.owners = owners;
    this.bits = bits;
    this.termSets = termSets;
  }

  /** Whether a pattern may be one of a term set; false when it surely is not. */
  boolean mayBeOf(int pattern, int termSet) {
    return (bits[pattern] & 1L << termSet) != 0;
  }

  /**
   * The owners of all patterns.
   *
   * @param byPattern as {@link #owner} makes them
   */
  static PatternOwners of(List<long[]> byPattern, int termSets) {
    int[] starts = new int[byPattern.size() + 1];
    for (int i = 0; i < byPattern.size(); i++) {
      starts[i + 1] = starts[i] + byPattern.get(i).length;
    }
    long[] owners = byPattern.stream().flatMapToLong(Arrays::stream).toArray();
    for (int i = 0; i < byPattern.size(); i++) {
      Arrays.sort(owners, starts[i], starts[i + 1]);
    }
    long[] bits = new long[byPattern.size()];
    for (int i = 0; i < bits.length; i++) {
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        bits[i] |= 1L << (owners[at] >>> Integer.SIZE);
      }
    }
    return new PatternOwners(starts, owners, bits, termSets);
  }

  void write(PackedWriter out) {
    out.ints(starts);
    out.longs(owners);
    out.longs(bits);
    out.number(termSets);
  }

  /** Reads what {@link #write} wrote. */
  static PatternOwners read(PackedReader in) {
    return new PatternOwners(in.ints(), in.longs(), in.longs(), in.number());
  }

  /** A term set that has a pattern in its term of this number. */
  static long owner(int termSet, int order) {
    return ((long) termSet << Integer.SIZE) | order;
  }

  int termSets() {
    return termSets;
  }

  /** Adds the numbers of the term sets that have a pattern. */
  void addTo(BitSet ids, int pattern) {
    for (int at = starts[pattern]; at < starts[pattern + 1]; at++) {
      ids.set((int) (owners[at] >>> Integer.SIZE));
    }
  }

  /** Where the entries of a term set begin among those of a pattern, if it has any. */
  int first(int pattern, int termSet) {
    int low = starts[pattern];
    int high = starts[pattern + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (owners[middle] >>> Integer.SIZE < termSet) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - starts[pattern];
  }

  /** Whether an entry of a pattern exists and is one of a term set. */
  boolean isOf(int pattern, int entry, int termSet) {
    int at = starts[pattern] + entry;
    return at < starts[pattern + 1] && owners[at] >>> Integer.SIZE == termSet;
  }

  /** The order of the term of an entry. */
  int order(int pattern, int entry) {
    return (int) owners[starts[pattern] + entry];
  }
}
