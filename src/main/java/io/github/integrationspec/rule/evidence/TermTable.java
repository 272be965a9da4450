package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.TermSet;
import java.util.Arrays;
import java.util.BitSet;

/** Which statements have which terms: a row of bits for each term set. */
final class TermTable {

  private final int width;
  private long[] rows = {};

  TermTable(int statements) {
    this.width = (statements + Long.SIZE - 1) / Long.SIZE;
  }

  /** Enters a statement with the numbers of all term sets that it has. */
  void enter(BitSet terms, int statement) {
    int needed = terms.length() * width;
    if (needed > rows.length) {
      rows = Arrays.copyOf(rows, Math.max(needed, 2 * rows.length));
    }
    long bit = 1L << statement;
    for (int id = terms.nextSetBit(0); id >= 0; id = terms.nextSetBit(id + 1)) {
      rows[id * width + statement / Long.SIZE] |= bit;
    }
  }

  /** Adds the statements that have one of the terms to a set. */
  void addTo(BitSet statements, TermSet terms) {
    int from = terms.id() * width;
    if (from + width <= rows.length) {
      statements.or(BitSet.valueOf(Arrays.copyOfRange(rows, from, from + width)));
    }
  }
}
