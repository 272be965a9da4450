package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.model.Comment;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.ListItem;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Table;
import java.util.List;

/** A document as one line for each element, without places. */
final class Shape {

  private final StringBuilder out = new StringBuilder();

  static String of(Document document) {
    Shape shape = new Shape();
    shape.section(document.root());
    return shape.out.toString();
  }

  private void section(Section section) {
    section.heading().ifPresent(h -> line(0, "h" + h.level(), h.prose().text()));
    blocks(section.blocks(), 0);
    section.children().forEach(this::section);
  }

  private void blocks(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        line(depth, "p", paragraph.prose().text());
      } else if (block instanceof CodeBlock code) {
        line(depth, "code", code.language() + ":" + code.text().text());
      } else if (block instanceof Comment comment) {
        line(depth, "comment", comment.text().text());
      } else if (block instanceof Quote quote) {
        line(depth, "quote", "");
        blocks(quote.blocks(), depth + 1);
      } else if (block instanceof Details details) {
        line(depth, "details", details.summary().text());
        blocks(details.blocks(), depth + 1);
      } else if (block instanceof ListBlock list) {
        line(depth, "list", list.kind().toString());
        for (ListItem item : list.items()) {
          line(depth + 1, "item", item.task().toString());
          blocks(item.blocks(), depth + 2);
        }
      } else if (block instanceof Table table) {
        line(depth, "table", cells(table.header()));
        table.rows().forEach(row -> line(depth + 1, "row", cells(row.cells())));
      } else {
        line(depth, "other", block.toString());
      }
    }
  }

  private static String cells(List<Table.Cell> cells) {
    return String.join("¦", cells.stream().map(c -> c.prose().text()).toList());
  }

  private void line(int depth, String kind, String text) {
    out.append("  ".repeat(depth)).append(kind).append(' ').append(escaped(text)).append('\n');
  }

  static String escaped(String text) {
    return text.replace("\n", "\\n");
  }
}
