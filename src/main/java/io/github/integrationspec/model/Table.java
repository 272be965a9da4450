package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * A table, GFM or HTML. Every row has as many cells as the header: missing ones are filled with
 * empty cells, surplus ones joined to the last cell.
 *
 * @param header the header's cells; all blank where the table has a header row without text
 */
public record Table(List<Cell> header, List<Row> rows, Span span) implements Block {

  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * A row below the header.
   *
   * @param cells as many as the header has
   */
  public record Row(List<Cell> cells, Span span) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param span the place between the pipes or tags, where an empty cell is reported
   */
  public record Cell(Prose prose, Span span) {}
}
