package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.standard.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for tables with certain columns. */
final class TableMatcher {

  private final SpecificationText text;
  private final Objections objections;

  TableMatcher(SpecificationText text, Objections objections) {
    this.text = text;
    this.objections = objections;
  }

  Showing show(Evidence.Table table) {
    // rows of one table share their passage
    IdentityHashMap<Passage, List<Statement>> tables = new IdentityHashMap<>();
    for (Statement statement : text.statements()) {
      if (statement.form() != Statement.Form.ROW
          || !isFilled(table, statement)
          || !Scopes.holds(table.scope(), statement)
          || objections.toStatement(statement).isPresent()
          || (table.about().isPresent() && !statement.isUnder(table.about().get()))) {
        continue;
      }
      List<Statement> rows = tables.computeIfAbsent(statement.passage(), k -> new ArrayList<>());
      rows.add(statement);
      if (rows.size() >= table.rows()) {
        return Showing.by(rows);
      }
    }
    return Showing.missing(Optional.empty());
  }

  /** Whether a row has a filled cell for each of the columns, each in a column of its own. */
  static boolean isFilled(Evidence.Table table, Statement row) {
    boolean excluded =
        table.unless().isPresent()
            && row.cells().stream().anyMatch(c -> c.head().wording().has(table.unless().get()));
    return !excluded
        && assign(table.columns(), 0, row.cells(), Side.HEAD, new HashSet<>())
        && assign(table.cells(), 0, row.cells(), Side.VALUE, new HashSet<>())
        && hasFilled(row, table.filled());
  }

  private static boolean hasFilled(Statement row, int cells) {
    return cells == 0
        || row.cells().stream().filter(c -> !Placeholders.isNoValue(c.value().prose())).count()
            >= cells;
  }

  /** Whether terms are looked for in a column's header or in the cell itself. */
  private enum Side {
    HEAD,
    VALUE;

    Phrase of(Statement.Cell cell) {
      return this == HEAD ? cell.head() : cell.value();
    }
  }

  private static boolean assign(
      List<TermSet> wanted, int at, List<Statement.Cell> cells, Side side, Set<Integer> taken) {
    if (at == wanted.size()) {
      return true;
    }
    for (int i = 0; i < cells.size(); i++) {
      Statement.Cell cell = cells.get(i);
      if (!taken.contains(i)
          && side.of(cell).wording().has(wanted.get(at))
          && !Placeholders.isNoValue(cell.value().prose())) {
        taken.add(i);
        if (assign(wanted, at + 1, cells, side, taken)) {
          return true;
        }
        taken.remove(i);
      }
    }
    return false;
  }
}
