package io.github.integrationspec.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The term sets that each pattern belongs to, with the order in which terms were written.
 * Immutable.
 */
final class PatternOwners {

  /** By pattern, the number of the term set above the order of the term; ascending. */
  private final long[][] owners;

  /** By pattern, a bit for each of its term sets: most patterns are not of the set asked for. */
  private final long[] bits;

  private final int termSets;

  /**
   * @param owners by pattern, as {@link #owner} makes them
   */
  PatternOwners(List<long[]> owners, int termSets) {
    this.owners = owners.stream().map(PatternOwners::sorted).toArray(long[][]::new);
    this.bits = new long[owners.size()];
    for (int i = 0; i < bits.length; i++) {
      for (long owner : this.owners[i]) {
        bits[i] |= 1L << (owner >>> Integer.SIZE);
      }
    }
    this.termSets = termSets;
  }

  /** Whether a pattern may be one of a term set; false when it surely is not. */
  boolean mayBeOf(int pattern, int termSet) {
    return (bits[pattern] & 1L << termSet) != 0;
  }

  private static long[] sorted(long[] unsorted) {
    long[] sorted = unsorted.clone();
    Arrays.sort(sorted);
    return sorted;
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
    for (long owner : owners[pattern]) {
      ids.set((int) (owner >>> Integer.SIZE));
    }
  }

  /** Where the entries of a term set begin among those of a pattern, if it has any. */
  int first(int pattern, int termSet) {
    long[] of = owners[pattern];
    int low = 0;
    int high = of.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (of[middle] >>> Integer.SIZE < termSet) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether an entry of a pattern exists and is one of a term set. */
  boolean isOf(int pattern, int entry, int termSet) {
    return entry < owners[pattern].length && owners[pattern][entry] >>> Integer.SIZE == termSet;
  }

  /** The order of the term of an entry. */
  int order(int pattern, int entry) {
    return (int) owners[pattern][entry];
  }
}
