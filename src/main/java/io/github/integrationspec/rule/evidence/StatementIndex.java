package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.standard.Evidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Which statements name which terms: a rule looks only at those that can be about it, which keeps
 * the time for a long document proportional to its length.
 */
final class StatementIndex {

  private final List<Statement> statements;
  private final TermTable said;
  private final TermTable labelled;

  StatementIndex(List<Statement> statements) {
    this.statements = statements;
    this.said = new TermTable(statements.size());
    this.labelled = new TermTable(statements.size());
    IdentityHashMap<Place, BitSet> titles = new IdentityHashMap<>();
    BitSet terms = new BitSet();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      terms.clear();
      statement.phrase().wording().addTermSetsTo(terms);
      addLabels(statement, terms);
      said.enter(terms, i);
      terms.clear();
      addLabels(statement, terms);
      statement.passage().leadIn().ifPresent(p -> p.wording().addTermSetsTo(terms));
      terms.or(titles.computeIfAbsent(statement.place(), StatementIndex::titlesOf));
      labelled.enter(terms, i);
    }
  }

  private static void addLabels(Statement statement, BitSet terms) {
    statement.label().ifPresent(p -> p.wording().addTermSetsTo(terms));
    for (Statement.Cell cell : statement.cells()) {
      cell.head().wording().addTermSetsTo(terms);
    }
  }

  /**
   * Statements that say what is asked for, or all of it but one value: then it can be told what
   * they lack. In order.
   */
  List<Statement> saying(Evidence.Says says) {
    List<TermSet> asked = says.says();
    if (asked.isEmpty()) {
      return says.about().map(about -> list(said.row(about))).orElse(List.of());
    }
    long[] found = said.row(asked.get(0)).clone();
    for (int i = 1; i < asked.size(); i++) {
      keep(found, said.row(asked.get(i)));
    }
    for (int i = 0; i < asked.size(); i++) {
      if (Match.askForValue(asked.get(i))) {
        add(found, allBut(says, i));
      }
    }
    return list(found);
  }

  /** Those that say all but one; where nothing else is asked for, those that are about it. */
  private long[] allBut(Evidence.Says says, int left) {
    List<TermSet> asked = says.says();
    if (asked.size() == 1) {
      return says.about().map(said::row).orElseGet(() -> new long[0]);
    }
    int first = left == 0 ? 1 : 0;
    long[] all = said.row(asked.get(first)).clone();
    for (int i = first + 1; i < asked.size(); i++) {
      if (i != left) {
        keep(all, said.row(asked.get(i)));
      }
    }
    return all;
  }

  /**
   * Statements with a label, a column, an introduction or a heading that is asked for; in order.
   */
  List<Statement> labelled(Evidence.Field field) {
    return list(labelled.row(field.labels()));
  }

  private static void keep(long[] of, long[] these) {
    for (int i = 0; i < of.length; i++) {
      of[i] &= these[i];
    }
  }

  private static void add(long[] to, long[] these) {
    for (int i = 0; i < these.length; i++) {
      to[i] |= these[i];
    }
  }

  private static BitSet titlesOf(Place place) {
    BitSet titles = new BitSet();
    place.headings().forEach(t -> t.phrase().wording().addTermSetsTo(titles));
    return titles;
  }

  private List<Statement> list(long[] found) {
    List<Statement> list = null;
    for (int i = 0; i < found.length; i++) {
      for (long left = found[i]; left != 0; left &= left - 1) {
        list = list == null ? new ArrayList<>() : list;
        list.add(statements.get(i * Long.SIZE + Long.numberOfTrailingZeros(left)));
      }
    }
    return list == null ? List.of() : list;
  }
}
