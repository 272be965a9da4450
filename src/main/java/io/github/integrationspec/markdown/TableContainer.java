package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code <table>}. */
final class TableContainer implements Container {

  private final Opening opening;
  private final List<Block> blocks = new ArrayList<>(0);
  private final HtmlGrid grid;

  TableContainer(Opening opening, Reading reading) {
    this.opening = opening;
    this.grid = new HtmlGrid(opening, reading);
  }

  @Override
  public Opening opening() {
    return opening;
  }

  @Override
  public List<Block> blocks() {
    return blocks;
  }

  @Override
  public boolean isSectioning() {
    return false;
  }

  @Override
  public void close(BlockStack stack, Span end) {
    grid.table(opening.span().to(end)).ifPresent(stack::add);
    // code and the like that stood in cells, and what stood outside of them
    stack.blocks().addAll(blocks);
  }

  /** {@code <tr>}. */
  static final class Row implements Container {

    private final Opening opening;
    private final List<Block> blocks = new ArrayList<>(0);
    private final List<HtmlGrid.Cell> cells = new ArrayList<>();

    Row(Opening opening) {
      this.opening = opening;
    }

    @Override
    public Opening opening() {
      return opening;
    }

    @Override
    public List<Block> blocks() {
      return blocks;
    }

    @Override
    public boolean isSectioning() {
      return false;
    }

    @Override
    public void close(BlockStack stack, Span end) {
      Optional<TableContainer> table = stack.enclosing(TableContainer.class);
      table.ifPresent(t -> t.grid.add(cells, opening.span().to(end)));
      stack.blocks().addAll(blocks);
    }
  }

  /** {@code <td>} and {@code <th>}. */
  record Cell(Opening opening, int columns, int rows, List<Block> blocks) implements Container {

    Cell(Opening opening, int columns, int rows) {
      this(opening, columns, rows, new ArrayList<>(1));
    }

    @Override
    public boolean isSectioning() {
      return false;
    }

    @Override
    public void close(BlockStack stack, Span end) {
      Optional<Row> row = stack.enclosing(Row.class);
      if (row.isEmpty()) {
        stack.blocks().addAll(blocks);
        return;
      }
      Flattened flattened = Flattened.of(blocks, opening);
      Span inside =
          new Span(
              end.file(),
              opening.span().endLine(),
              opening.span().endColumn(),
              end.line(),
              end.column());
      Table.Cell cell = new Table.Cell(flattened.prose(), inside);
      row.get().cells.add(new HtmlGrid.Cell(cell, opening.tag().equals("th"), columns, rows));
      stack.enclosing(TableContainer.class).ifPresent(t -> t.blocks.addAll(flattened.rest()));
    }
  }
}
