package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of an HTML table, with cells that span several columns or rows laid out. */
final class HtmlGrid {

  /** A cell as written. */
  record Cell(Table.Cell cell, boolean header, int columns, int rows) {}

  private record Spanning(Table.Cell cell, int rowsLeft) {}

  private record Row(List<Table.Cell> cells, boolean header, Span span) {}

  private static final int MAX_COLUMNS = 1_000;

  private final Container.Opening opening;
  private final Reading reading;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, Spanning> spanning = new HashMap<>();
  private int width;

  HtmlGrid(Container.Opening opening, Reading reading) {
    this.opening = opening;
    this.reading = reading;
  }

  /** A cell that spans rows stands in each of them; one that spans columns in the first. */
  void add(List<Cell> written, Span span) {
    List<Table.Cell> cells = new ArrayList<>();
    boolean header = !written.isEmpty();
    for (Cell cell : written) {
      header &= cell.header();
      addSpanning(cells);
      for (int i = 0; i < cell.columns() && cells.size() < MAX_COLUMNS; i++) {
        if (cell.rows() > 1) {
          spanning.put(cells.size(), new Spanning(cell.cell(), cell.rows() - 1));
        }
        cells.add(i == 0 ? cell.cell() : empty(cell.cell().span()));
      }
    }
    addSpanning(cells);
    width = Math.max(width, cells.size());
    if (!cells.isEmpty()) {
      rows.add(new Row(cells, header, span));
    }
  }

  private void addSpanning(List<Table.Cell> cells) {
    for (Spanning above = spanning.remove(cells.size());
        above != null && cells.size() < MAX_COLUMNS;
        above = spanning.remove(cells.size())) {
      if (above.rowsLeft() > 1) {
        spanning.put(cells.size(), new Spanning(above.cell(), above.rowsLeft() - 1));
      }
      cells.add(above.cell());
    }
  }

  /** The first row is the header when all its cells are; otherwise the header is blank. */
  Optional<Table> table(Span span) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Row first = rows.get(0);
    List<Table.Cell> header = first.header() ? first.cells() : List.of();
    List<Table.Row> body = new ArrayList<>(rows.size());
    for (Row row : first.header() ? rows.subList(1, rows.size()) : rows) {
      if (!reading.takeCells(width)) {
        reading.tooManyCells(span);
        break;
      }
      body.add(new Table.Row(filled(row.cells(), row.span()), row.span()));
    }
    Span headerSpan = first.header() ? first.span() : opening.span();
    return Optional.of(new Table(filled(header, headerSpan), body, span));
  }

  private List<Table.Cell> filled(List<Table.Cell> cells, Span row) {
    if (cells.size() >= width) {
      return cells;
    }
    List<Table.Cell> filled = new ArrayList<>(cells);
    Span end = new Span(row.file(), row.endLine(), row.endColumn(), row.endLine(), row.endColumn());
    while (filled.size() < width) {
      filled.add(empty(end));
    }
    return filled;
  }

  private Table.Cell empty(Span span) {
    return new Table.Cell(
        new Prose(opening.text().slice(opening.offset(), opening.offset()), List.of()), span);
  }
}
