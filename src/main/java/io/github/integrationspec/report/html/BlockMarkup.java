package io.github.integrationspec.report.html;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.model.Comment;
import io.github.integrationspec.model.DefinitionList;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.FrontMatter;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.HtmlBlock;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.ListItem;
import io.github.integrationspec.model.ListKind;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.model.Task;
import io.github.integrationspec.report.Markup;
import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * What the plugin read of a document, as HTML in which every element knows its lines: {@code
 * data-line} and {@code data-end}. What the plugin did not read, raw HTML above all, is not there.
 */
final class BlockMarkup {

  private static final int DEEPEST = 6;

  private final Markup out;
  private final ProseMarkup prose;
  private final Figures figures;

  /**
   * @param figures draws what stands for a code block, and what a block shows of other files
   * @param links where links to other documents lead
   */
  BlockMarkup(Markup out, Figures figures, DocumentLinks links) {
    this.out = out;
    this.prose = new ProseMarkup(out, links);
    this.figures = figures;
  }

  /** What a document shows besides its text. */
  interface Figures {

    /** Draws the diagram that a code block is; says whether it is one. */
    boolean draw(CodeBlock block, Markup out);

    /** Draws the diagrams of other files that a block links. */
    void drawLinked(Span block, Markup out);

    /** A text without diagrams. */
    static Figures none() {
      return new Figures() {
        @Override
        public boolean draw(CodeBlock block, Markup out) {
          return false;
        }

        @Override
        public void drawLinked(Span block, Markup out) {}
      };
    }
  }

  void frontMatter(FrontMatter front) {
    if (front.entries().isEmpty()) {
      return;
    }
    out.open("table", "class", "front");
    for (FrontMatter.Entry entry : front.entries()) {
      Span key = entry.keySpan();
      out.open("tr", "data-line", line(key), "data-end", end(key.to(entry.value().span())));
      out.element("th", entry.path(), "scope", "row");
      out.open("td");
      prose.writeCell(entry.value());
      out.close("td").close("tr");
    }
    out.close("table");
  }

  void section(Section section) {
    section.heading().ifPresent(this::heading);
    section.heading().ifPresent(h -> figures.drawLinked(h.span(), out));
    blocks(section.blocks());
    section.children().forEach(this::section);
  }

  private void heading(Heading heading) {
    // the page's own title is the first level
    String element = "h" + Math.min(DEEPEST, heading.level() + 1);
    open(element, heading.span(), "data-id", heading.anchor(), "class", "level-" + heading.level());
    prose.write(heading.prose());
    out.close(element);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      block(block);
      if (!isContainer(block)) {
        figures.drawLinked(block.span(), out);
      }
    }
  }

  /** Whether its blocks are visited one by one. */
  private static boolean isContainer(Block block) {
    return block instanceof ListBlock
        || block instanceof Quote
        || block instanceof Details
        || block instanceof DefinitionList;
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      paragraph("p", paragraph.prose(), paragraph.span());
    } else if (block instanceof HtmlBlock html) {
      paragraph("p", html.prose(), html.span());
    } else if (block instanceof ListBlock list) {
      list(list);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof CodeBlock code) {
      if (!figures.draw(code, out)) {
        CodeMarkup.write(out, code);
      }
    } else if (block instanceof Quote quote) {
      open("blockquote", quote.span());
      blocks(quote.blocks());
      out.close("blockquote");
    } else if (block instanceof Details details) {
      details(details);
    } else if (block instanceof DefinitionList definitions) {
      definitions(definitions);
    } else if (block instanceof Comment comment) {
      comment(comment);
    }
  }

  private void paragraph(String element, Prose text, Span span) {
    open(element, span);
    prose.write(text);
    out.close(element);
  }

  private void list(ListBlock list) {
    String element = list.kind() == ListKind.NUMBERED ? "ol" : "ul";
    boolean tasks = list.items().stream().anyMatch(i -> i.task() != Task.NONE);
    open(element, list.span(), "class", tasks ? "tasks" : null);
    for (ListItem item : list.items()) {
      open("li", item.span());
      if (item.task() != Task.NONE) {
        boolean done = item.task() == Task.DONE;
        out.element(
            "span",
            done ? "☑" : "☐",
            "class",
            "task",
            "role",
            "img",
            "aria-label",
            done ? "done" : "open");
      }
      itemBlocks(item.blocks());
      out.close("li");
    }
    out.close(element);
  }

  /** The text of an item stands in the item itself, without the space of a paragraph. */
  private void itemBlocks(List<Block> blocks) {
    if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
      paragraph("span", first.prose(), first.span());
      figures.drawLinked(first.span(), out);
      blocks(blocks.subList(1, blocks.size()));
    } else {
      blocks(blocks);
    }
  }

  private void table(Table table) {
    out.open("div", "class", "table");
    open("table", table.span());
    if (table.header().stream().anyMatch(c -> !c.prose().isBlank())) {
      out.open("thead").open("tr");
      table.header().forEach(cell -> cell("th", cell));
      out.close("tr").close("thead");
    }
    out.open("tbody");
    for (Table.Row row : table.rows()) {
      open("tr", row.span());
      row.cells().forEach(cell -> cell("td", cell));
      out.close("tr");
    }
    out.close("tbody").close("table").close("div");
  }

  private void cell(String element, Table.Cell cell) {
    open(element, cell.span(), "data-from", Integer.toString(cell.span().column()));
    prose.writeCell(cell.prose());
    out.close(element);
  }

  private void details(Details details) {
    if (details.summary().isBlank()) {
      open("div", details.span());
      blocks(details.blocks());
      out.close("div");
      return;
    }
    open("details", details.span(), "open", "");
    out.open("summary");
    prose.write(details.summary());
    out.close("summary");
    blocks(details.blocks());
    out.close("details");
  }

  private void definitions(DefinitionList list) {
    open("dl", list.span());
    for (DefinitionList.Definition definition : list.definitions()) {
      out.open(
          "dt",
          "data-line",
          line(definition.span()),
          "data-end",
          Integer.toString(definition.term().span().endLine()));
      prose.write(definition.term());
      out.close("dt");
      open("dd", definition.span());
      blocks(definition.blocks());
      out.close("dd");
    }
    out.close("dl");
  }

  /** Comments decide about findings, so they are shown where they are ours. */
  private void comment(Comment comment) {
    if (comment.text().text().strip().startsWith("integration-spec:")) {
      open("p", comment.span(), "class", "comment");
      out.text(comment.text().text().strip());
      out.close("p");
    }
  }

  private void open(String element, Span span, String... more) {
    String[] attributes = new String[more.length + 4];
    attributes[0] = "data-line";
    attributes[1] = line(span);
    attributes[2] = "data-end";
    attributes[3] = end(span);
    System.arraycopy(more, 0, attributes, 4, more.length);
    out.open(element, attributes);
  }

  static String line(Span span) {
    return Integer.toString(span.line());
  }

  static String end(Span span) {
    return Integer.toString(span.endLine());
  }
}
