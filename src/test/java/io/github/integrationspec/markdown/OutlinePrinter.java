package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.model.Comment;
import io.github.integrationspec.model.DefinitionList;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.FrontMatter;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.HtmlBlock;
import io.github.integrationspec.model.Link;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.ListItem;
import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.source.Span;
import java.util.List;

/** Writes a document so that a person can compare it with its source. */
final class OutlinePrinter {

  private final StringBuilder out = new StringBuilder();

  static String print(Document document) {
    OutlinePrinter printer = new OutlinePrinter();
    printer.document(document);
    return printer.out.toString();
  }

  private void document(Document document) {
    for (FrontMatter.Entry entry : document.frontMatter().entries()) {
      line(0, "front " + entry.path() + " = " + text(entry.value()), entry.value().span());
    }
    section(document.root(), 0);
    for (Link link : document.links()) {
      out.append(
          "%s \"%s\" -> %s @%s target@%s%n"
              .formatted(
                  link.kind(),
                  link.text(),
                  link.target(),
                  place(link.span()),
                  place(link.targetSpan())));
    }
    out.append("anchors ").append(document.anchors().stream().sorted().toList()).append('\n');
    for (ParseProblem problem : document.problems()) {
      line(0, "problem " + problem.message(), problem.span());
    }
  }

  private void section(Section section, int depth) {
    Heading heading = section.heading().orElse(null);
    if (heading != null) {
      line(
          depth,
          "h" + heading.level() + " " + prose(heading.prose()) + " #" + heading.anchor(),
          heading.span());
    }
    blocks(section.blocks(), depth + 1);
    for (Section child : section.children()) {
      section(child, depth + 1);
    }
  }

  private void blocks(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      block(block, depth);
    }
  }

  private void block(Block block, int depth) {
    Span span = block.span();
    if (block instanceof Paragraph paragraph) {
      line(depth, "p " + prose(paragraph.prose()), span);
    } else if (block instanceof HtmlBlock html) {
      line(depth, "html " + prose(html.prose()), span);
    } else if (block instanceof Comment comment) {
      line(depth, "comment " + escaped(comment.text().text()), span);
    } else if (block instanceof CodeBlock code) {
      line(depth, "code " + code.language(), span);
      for (int i = 0; i < code.text().length(); ) {
        int end = code.text().text().indexOf('\n', i);
        end = end < 0 ? code.text().length() : end + 1;
        line(depth + 1, escaped(code.text().text().substring(i, end)), code.text().span(i, end));
        i = end;
      }
    } else if (block instanceof Quote quote) {
      line(depth, "quote", span);
      blocks(quote.blocks(), depth + 1);
    } else if (block instanceof Details details) {
      line(depth, "details " + prose(details.summary()), span);
      blocks(details.blocks(), depth + 1);
    } else if (block instanceof ListBlock list) {
      line(depth, "list " + list.kind(), span);
      for (ListItem item : list.items()) {
        line(depth + 1, "item " + item.task(), item.span());
        blocks(item.blocks(), depth + 2);
      }
    } else if (block instanceof DefinitionList list) {
      line(depth, "definitions", span);
      for (DefinitionList.Definition definition : list.definitions()) {
        line(depth + 1, "term " + prose(definition.term()), definition.span());
        blocks(definition.blocks(), depth + 2);
      }
    } else if (block instanceof Table table) {
      line(depth, "table", span);
      cells("header", table.header(), depth + 1);
      for (Table.Row row : table.rows()) {
        cells("row", row.cells(), depth + 1);
      }
    }
  }

  private void cells(String name, List<Table.Cell> cells, int depth) {
    StringBuilder row = new StringBuilder(name);
    for (Table.Cell cell : cells) {
      row.append(" | ").append(prose(cell.prose())).append(" @").append(place(cell.span()));
    }
    indent(depth);
    out.append(row).append('\n');
  }

  private static String prose(Prose prose) {
    StringBuilder text = new StringBuilder("\"").append(text(prose)).append('"');
    for (Mark mark : prose.marks()) {
      text.append(" {")
          .append(mark.kind())
          .append(' ')
          .append(escaped(prose.text().substring(mark.start(), mark.end())))
          .append('}');
    }
    return text.toString();
  }

  private static String text(Prose prose) {
    return escaped(prose.text());
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\r", "\\r")
        .replace("\n", "\\n")
        .replace("\t", "\\t");
  }

  private void line(int depth, String text, Span span) {
    indent(depth);
    out.append(text).append(" @").append(place(span)).append('\n');
  }

  private void indent(int depth) {
    out.append("  ".repeat(depth));
  }

  private static String place(Span span) {
    return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
  }
}
