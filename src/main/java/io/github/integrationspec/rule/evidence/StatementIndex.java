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

  /** By the number of a term set. */
  private final List<BitSet> said = new ArrayList<>();

  private final List<BitSet> labelled = new ArrayList<>();

  StatementIndex(List<Statement> statements) {
    this.statements = statements;
    IdentityHashMap<Place, BitSet> titles = new IdentityHashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      BitSet own = new BitSet();
      statement.own().forEach(p -> p.wording().addTermSetsTo(own));
      enter(own, i, said);
      BitSet labels = new BitSet();
      statement.label().ifPresent(p -> p.wording().addTermSetsTo(labels));
      statement.cells().forEach(c -> c.head().wording().addTermSetsTo(labels));
      statement.passage().leadIn().ifPresent(p -> p.wording().addTermSetsTo(labels));
      labels.or(titles.computeIfAbsent(statement.place(), StatementIndex::titlesOf));
      enter(labels, i, labelled);
    }
  }

  /** Statements that say, at least in part, what is asked for; in order. */
  List<Statement> saying(Evidence.Says says) {
    BitSet found = new BitSet();
    says.says().forEach(terms -> add(said, terms, found));
    says.about().ifPresent(terms -> add(said, terms, found));
    return list(found);
  }

  /**
   * Statements with a label, a column, an introduction or a heading that is asked for; in order.
   */
  List<Statement> labelled(Evidence.Field field) {
    BitSet found = new BitSet();
    add(labelled, field.labels(), found);
    return list(found);
  }

  private static BitSet titlesOf(Place place) {
    BitSet titles = new BitSet();
    place.headings().forEach(t -> t.phrase().wording().addTermSetsTo(titles));
    return titles;
  }

  private static void enter(BitSet terms, int statement, List<BitSet> index) {
    for (int id = terms.nextSetBit(0); id >= 0; id = terms.nextSetBit(id + 1)) {
      while (index.size() <= id) {
        index.add(null);
      }
      BitSet known = index.get(id);
      if (known == null) {
        known = new BitSet();
        index.set(id, known);
      }
      known.set(statement);
    }
  }

  private static void add(List<BitSet> index, TermSet terms, BitSet found) {
    BitSet known = terms.id() < index.size() ? index.get(terms.id()) : null;
    if (known != null) {
      found.or(known);
    }
  }

  private List<Statement> list(BitSet found) {
    List<Statement> list = new ArrayList<>(found.cardinality());
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      list.add(statements.get(i));
    }
    return list;
  }
}
