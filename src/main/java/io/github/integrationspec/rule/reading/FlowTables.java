package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads flows from tables: a row each. */
final class FlowTables {

  private final FlowNames names;
  private final Vocabulary vocabulary;
  private final TermSet flowColumns;
  private final TermSet componentColumns;
  private final TermSet triggerColumns;
  private final TermSet idColumns;
  private final TermSet endpointColumns;
  private final TermSet otherColumns;

  FlowTables(FlowNames names, Vocabulary vocabulary, Standard standard) {
    this.names = names;
    this.vocabulary = vocabulary;
    this.flowColumns = standard.terms("flow-columns");
    this.componentColumns = standard.terms("component-columns");
    this.triggerColumns = standard.terms("trigger-columns");
    this.idColumns = standard.terms("id-columns");
    this.endpointColumns = standard.terms("endpoint-columns");
    this.otherColumns = standard.terms("no-flow-columns");
  }

  /** The flows of a table; empty when it is about something else. */
  List<Flow> flows(Table table, boolean underFlows) {
    int column = column(table, flowColumns);
    boolean endpoints = column(table, endpointColumns) >= 0;
    if (column < 0 && underFlows && !endpoints && column(table, otherColumns) < 0) {
      column = column(table, idColumns) == 0 && table.header().size() > 1 ? 1 : 0;
    }
    if (column < 0 || endpoints || column > 2) {
      return List.of();
    }
    if (holdsCalls(table, column)) {
      return List.of();
    }
    // "Flow | Name": the column of that name holds nothing but ids
    boolean ids = column + 1 < table.header().size() && holdsIds(table, column);
    return ids ? rows(table, column + 1, column) : rows(table, column);
  }

  /** {@code GET /orders}: operations of an interface. */
  private boolean holdsCalls(Table table, int column) {
    long calls =
        table.rows().stream()
            .filter(r -> r.cells().size() > column)
            .filter(
                r ->
                    Phrase.of(r.cells().get(column).prose(), vocabulary)
                        .wording()
                        .first(Shape.METHOD_PATH)
                        .isPresent())
            .count();
    return calls > 0 && calls * 2 >= table.rows().size();
  }

  private static boolean holdsIds(Table table, int column) {
    return table.rows().stream()
        .allMatch(
            r ->
                r.cells().size() > column
                    && FlowNames.isId(r.cells().get(column).prose().text().strip()));
  }

  /** A flow for each row, named by one of its columns. */
  List<Flow> rows(Table table, int column) {
    return rows(table, column, column(table, idColumns));
  }

  private List<Flow> rows(Table table, int column, int ids) {
    int components = components(table);
    List<Flow> flows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.cells().size() <= column || row.cells().get(column).prose().isBlank()) {
        continue;
      }
      Prose name = row.cells().get(column).prose();
      Optional<String> id =
          ids >= 0 && ids != column
              ? Optional.of(row.cells().get(ids).prose().text().strip()).filter(i -> !i.isEmpty())
              : Optional.empty();
      List<Phrase> parts = components >= 0 ? split(row.cells().get(components).prose()) : List.of();
      flows.add(names.flow(name, id, parts, row.span()));
    }
    return flows;
  }

  private List<Phrase> split(Prose cell) {
    List<Phrase> parts = new ArrayList<>();
    Matcher matcher = Pattern.compile("[^,;/\\n→↔+]+").matcher(cell.text());
    while (matcher.find()) {
      String part = matcher.group();
      int start = matcher.start() + part.length() - part.stripLeading().length();
      int end = matcher.start() + part.stripTrailing().length();
      if (start < end) {
        parts.add(Phrase.of(cell.slice(start, end), vocabulary));
      }
    }
    return parts;
  }

  /** "Who takes part?", not "Who starts it?". */
  private int components(Table table) {
    for (int i = 0; i < table.header().size(); i++) {
      Phrase head = Phrase.of(table.header().get(i).prose(), vocabulary);
      if (head.wording().has(componentColumns) && !head.wording().has(triggerColumns)) {
        return i;
      }
    }
    return -1;
  }

  private int column(Table table, TermSet terms) {
    for (int i = 0; i < table.header().size(); i++) {
      if (Phrase.of(table.header().get(i).prose(), vocabulary).wording().has(terms)) {
        return i;
      }
    }
    return -1;
  }
}
