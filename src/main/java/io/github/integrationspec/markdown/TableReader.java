package io.github.integrationspec.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Tables with pipes. */
final class TableReader {

  private final Reading reading;
  private final SourceText text;

  TableReader(Reading reading, SourceText text) {
    this.reading = reading;
    this.text = text;
  }

  /** Adds the comments in the table's cells, which are about the table, and the table. */
  void read(TableBlock node, List<Block> blocks) {
    List<Table.Cell> header = List.of();
    List<Table.Row> rows = new ArrayList<>();
    for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
      if (!(part instanceof TableHead) && !(part instanceof TableBody)) {
        continue;
      }
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (!(row instanceof TableRow)) {
          continue;
        }
        List<Table.Cell> cells = cells(row, blocks);
        if (part instanceof TableHead) {
          header = cells;
        } else if (reading.takeCells(header.size())) {
          rows.add(new Table.Row(normalised(cells, header.size(), row), span(row)));
        } else {
          reading.tooManyCells(span(node));
          break;
        }
      }
    }
    blocks.add(new Table(header, rows, span(node)));
  }

  private List<Table.Cell> cells(Node row, List<Block> blocks) {
    List<Table.Cell> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        int start = start(cell);
        Inlines inlines =
            new InlineReader(reading, text, InlineReader.Place.CELL, start).read(cell);
        inlines.addComments(blocks);
        cells.add(new Table.Cell(inlines.prose(), text.span(start, end(cell))));
      }
    }
    return cells;
  }

  private static int start(TableCell cell) {
    return cell.getOpeningMarker().isEmpty()
        ? cell.getStartOffset()
        : cell.getOpeningMarker().getEndOffset();
  }

  private static int end(TableCell cell) {
    int end =
        cell.getClosingMarker().isEmpty()
            ? cell.getEndOffset()
            : cell.getClosingMarker().getStartOffset();
    return Math.max(end, start(cell));
  }

  private List<Table.Cell> normalised(List<Table.Cell> cells, int width, Node row) {
    if (cells.size() == width || width == 0) {
      return cells;
    }
    if (cells.size() > width) {
      List<Table.Cell> joined = new ArrayList<>(cells.subList(0, width - 1));
      joined.add(joined(cells.subList(width - 1, cells.size())));
      return joined;
    }
    int end = row.getEndOffset();
    Table.Cell empty =
        new Table.Cell(new Prose(text.slice(end, end), List.of()), text.span(end, end));
    List<Table.Cell> filled = new ArrayList<>(width);
    filled.addAll(cells);
    while (filled.size() < width) {
      filled.add(empty);
    }
    return filled;
  }

  /** Cells that the header has no column for: the author meant the pipes between them as text. */
  private Table.Cell joined(List<Table.Cell> cells) {
    ProseBuilder prose = new ProseBuilder(cells.get(0).prose().source(), 0);
    for (Table.Cell cell : cells) {
      if (prose.length() > 0) {
        prose.replace(cell.prose().source(), 0, " ");
      }
      prose.append(cell.prose());
    }
    Span span = cells.get(0).span().to(cells.get(cells.size() - 1).span());
    return new Table.Cell(prose.build(), span);
  }

  private Span span(Node node) {
    return Reading.blockSpan(text, node.getStartOffset(), node.getEndOffset());
  }
}
