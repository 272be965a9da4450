package io.github.integrationspec.language;

import java.util.Arrays;
import java.util.List;

/**
 * The term sets that have each pattern: a number that is the higher the later the term was written,
 * with the number of the set in its lower half. Those of a pattern ascend.
 */
final class PatternOwners {

  /** Where the owners of each pattern begin; one more for where the last ones end. */
  private final int[] starts;

  private final long[] owners;

  private PatternOwners(int[] starts, long[] owners) {
    this.starts = starts;
    this.owners = owners;
  }

  static PatternOwners of(List<long[]> byPattern) {
    int[] starts = new int[byPattern.size() + 1];
    for (int i = 0; i < byPattern.size(); i++) {
      starts[i + 1] = starts[i] + byPattern.get(i).length;
    }
    return new PatternOwners(starts, byPattern.stream().flatMapToLong(Arrays::stream).toArray());
  }

  void write(PackedWriter out) {
    out.number(starts.length);
    for (int i = 1; i < starts.length; i++) {
      out.number(starts[i] - starts[i - 1]);
    }
    out.longs(owners);
  }

  static PatternOwners read(PackedReader in) {
    int[] starts = new int[in.number()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + in.number();
    }
    return new PatternOwners(starts, in.longs());
  }

  /** Index of the first owner of a pattern. */
  int start(int pattern) {
    return starts[pattern];
  }

  /** Index behind the last owner of a pattern. */
  int end(int pattern) {
    return starts[pattern + 1];
  }

  long at(int index) {
    return owners[index];
  }

  boolean has(int pattern, long owner) {
    return Arrays.binarySearch(owners, start(pattern), end(pattern), owner) >= 0;
  }
}
