package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Collects the patterns that match in a text, in little memory: a pattern may belong to many term
 * sets, of which few are ever asked for.
 */
final class HitTable {

  private static final int FIELDS = 4;

  private final PatternOwners owners;
  private int[] matches = new int[8 * FIELDS];
  private int size;

  HitTable(PatternOwners owners) {
    this.owners = owners;
  }

  /**
   * Adds a match.
   *
   * @param group number of the matches that count as found together: among them, a term set has its
   *     terms in the order in which it writes them
   */
  void add(int pattern, int group, int firstToken, int lastToken) {
    if (size == matches.length) {
      matches = Arrays.copyOf(matches, 2 * size);
    }
    matches[size] = pattern;
    matches[size + 1] = group;
    matches[size + 2] = firstToken;
    matches[size + 3] = lastToken;
    size += FIELDS;
  }

  /** What was added. */
  Filled filled() {
    BitSet present = new BitSet(size == 0 ? 0 : owners.termSets());
    for (int i = 0; i < size; i += FIELDS) {
      owners.addTo(present, matches[i]);
    }
    return new Filled(owners, present, Arrays.copyOf(matches, size));
  }

  /** The matches of a whole text. Immutable. */
  static final class Filled {

    private final PatternOwners owners;
    private final BitSet present;
    private final int[] matches;

    private Filled(PatternOwners owners, BitSet present, int[] matches) {
      this.owners = owners;
      this.present = present;
      this.matches = matches;
    }

    boolean has(int termSet) {
      return present.get(termSet);
    }

    void addSetsTo(BitSet ids) {
      ids.or(present);
    }

    /** Where the terms of a set stand. */
    List<Hit> of(int termSet, List<Token> tokens) {
      if (!present.get(termSet)) {
        return List.of();
      }
      List<Hit> hits = new ArrayList<>(2);
      int[] written = new int[2];
      int group = -1;
      int groupStart = 0;
      for (int i = 0; i < matches.length; i += FIELDS) {
        int pattern = matches[i];
        for (int o = owners.first(pattern, termSet); owners.isOf(pattern, o, termSet); o++) {
          if (matches[i + 1] != group) {
            group = matches[i + 1];
            groupStart = hits.size();
          }
          int order = owners.order(pattern, o);
          if (hits.size() == written.length) {
            written = Arrays.copyOf(written, 2 * written.length);
          }
          int at = hits.size();
          while (at > groupStart && written[at - 1] > order) {
            written[at] = written[at - 1];
            at--;
          }
          int first = matches[i + 2];
          int last = matches[i + 3];
          hits.add(at, new Hit(tokens.get(first).start(), tokens.get(last).end(), first, last));
          written[at] = order;
        }
      }
      return hits;
    }
  }
}
