package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.TermSet;
import java.util.Arrays;
import java.util.BitSet;

/** Which statements have which terms: a row of bits for each term set. */
final class TermTable {

  private final long[] none;

  /** By the number of a term set; null where no statement has its terms. */
  private long[][] rows = {};

  TermTable(int statements) {
    this.none = new long[(statements + Long.SIZE - 1) / Long.SIZE];
  }

  /** Enters a statement with the numbers of all term sets that it has. */
  void enter(BitSet terms, int statement) {
    if (terms.length() > rows.length) {
      rows = Arrays.copyOf(rows, Math.max(terms.length(), 2 * rows.length));
    }
    int word = statement / Long.SIZE;
    long bit = 1L << statement;
    for (int id = terms.nextSetBit(0); id >= 0; id = terms.nextSetBit(id + 1)) {
      long[] row = rows[id];
      if (row == null) {
        row = new long[none.length];
        rows[id] = row;
      }
      row[word] |= bit;
    }
  }

  /** The statements that have one of the terms, a bit for each; not to be written to. */
  long[] row(TermSet terms) {
    return terms.id() < rows.length && rows[terms.id()] != null ? rows[terms.id()] : none;
  }
}
