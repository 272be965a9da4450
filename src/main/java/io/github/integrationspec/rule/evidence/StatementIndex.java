package io.github.integrationspec.rule.evidence;

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
      statement.label().ifPresent(p -> p.wording().addTermSetsTo(terms));
      statement.cells().forEach(c -> c.head().wording().addTermSetsTo(terms));
      said.enter(terms, i);
      terms.clear();
      statement.label().ifPresent(p -> p.wording().addTermSetsTo(terms));
      statement.cells().forEach(c -> c.head().wording().addTermSetsTo(terms));
      statement.passage().leadIn().ifPresent(p -> p.wording().addTermSetsTo(terms));
      terms.or(titles.computeIfAbsent(statement.place(), StatementIndex::titlesOf));
      labelled.enter(terms, i);
    }
  }

  /** Statements that say, at least in part, what is asked for; in order. */
  List<Statement> saying(Evidence.Says says) {
    BitSet found = new BitSet();
    says.says().forEach(terms -> said.addTo(found, terms));
    says.about().ifPresent(terms -> said.addTo(found, terms));
    return list(found);
  }

  /**
   * Statements with a label, a column, an introduction or a heading that is asked for; in order.
   */
  List<Statement> labelled(Evidence.Field field) {
    BitSet found = new BitSet();
    labelled.addTo(found, field.labels());
    return list(found);
  }

  private static BitSet titlesOf(Place place) {
    BitSet titles = new BitSet();
    place.headings().forEach(t -> t.phrase().wording().addTermSetsTo(titles));
    return titles;
  }

  private List<Statement> list(BitSet found) {
    List<Statement> list = new ArrayList<>(found.cardinality());
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      list.add(statements.get(i));
    }
    return list;
  }
}
