package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Collects the places of terms in a text, in little memory: most texts have few of many terms. */
final class HitTable {

  private int[] sets = new int[8];
  private int[] firsts = new int[8];
  private int[] lasts = new int[8];
  private int size;

  /** Adds the place of a term by its first and its last token. */
  void add(int termSet, int firstToken, int lastToken) {
    if (size == sets.length) {
      sets = Arrays.copyOf(sets, 2 * size);
      firsts = Arrays.copyOf(firsts, 2 * size);
      lasts = Arrays.copyOf(lasts, 2 * size);
    }
    sets[size] = termSet;
    firsts[size] = firstToken;
    lasts[size++] = lastToken;
  }

  /** What was added, by term set; of one set in the order in which it was added. */
  Sorted sorted(int termSets) {
    long[] order = new long[size];
    BitSet present = new BitSet(size == 0 ? 0 : termSets);
    for (int i = 0; i < size; i++) {
      order[i] = ((long) sets[i] << Integer.SIZE) | i;
      present.set(sets[i]);
    }
    Arrays.sort(order);
    int[] places = new int[2 * size];
    for (int i = 0; i < size; i++) {
      int added = (int) order[i];
      places[2 * i] = firsts[added];
      places[2 * i + 1] = lasts[added];
      order[i] = sets[added];
    }
    int[] owners = new int[size];
    for (int i = 0; i < size; i++) {
      owners[i] = (int) order[i];
    }
    return new Sorted(present, owners, places);
  }

  /** The places by term set. Immutable. */
  static final class Sorted {

    private final BitSet present;
    private final int[] sets;
    private final int[] places;

    private Sorted(BitSet present, int[] sets, int[] places) {
      this.present = present;
      this.sets = sets;
      this.places = places;
    }

    boolean has(int termSet) {
      return present.get(termSet);
    }

    void addSetsTo(BitSet ids) {
      ids.or(present);
    }

    List<Hit> of(int termSet, List<Token> tokens) {
      if (!present.get(termSet)) {
        return List.of();
      }
      int at = Arrays.binarySearch(sets, termSet);
      while (at > 0 && sets[at - 1] == termSet) {
        at--;
      }
      List<Hit> hits = new ArrayList<>(2);
      for (; at < sets.length && sets[at] == termSet; at++) {
        int first = places[2 * at];
        int last = places[2 * at + 1];
        hits.add(new Hit(tokens.get(first).start(), tokens.get(last).end(), first, last));
      }
      return hits;
    }
  }
}
