package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.model.Comment;
import io.github.integrationspec.model.DefinitionList;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.HtmlBlock;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares every visible character of a document with what the file has at its reported place.
 * Where markup stands for another character ({@code <br>}, entities, tabs), the file has that
 * markup.
 */
final class Places {

  private final String[] lines;
  private final List<String> wrong = new ArrayList<>();

  private Places(String text) {
    lines = text.split("\r\n|\r|\n", -1);
  }

  /** One line for each character that is not where it is said to be. */
  static List<String> wrong(Document document, String text) {
    Places places = new Places(text);
    document.frontMatter().entries().forEach(e -> places.prose(e.value()));
    document.root().all().forEach(places::section);
    return places.wrong;
  }

  private void section(Section section) {
    section.heading().ifPresent(h -> prose(h.prose()));
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      prose(paragraph.prose());
      inside(paragraph.span(), paragraph.prose());
    } else if (block instanceof HtmlBlock html) {
      prose(html.prose());
      inside(html.span(), html.prose());
    } else if (block instanceof Comment comment) {
      characters(comment.text());
    } else if (block instanceof CodeBlock code) {
      characters(code.text());
    } else if (block instanceof Quote quote) {
      quote.blocks().forEach(this::block);
    } else if (block instanceof Details details) {
      prose(details.summary());
      details.blocks().forEach(this::block);
    } else if (block instanceof ListBlock list) {
      list.items().forEach(i -> i.blocks().forEach(this::block));
    } else if (block instanceof DefinitionList list) {
      for (DefinitionList.Definition definition : list.definitions()) {
        prose(definition.term());
        definition.blocks().forEach(this::block);
      }
    } else if (block instanceof Table table) {
      table.header().forEach(this::cell);
      for (Table.Row row : table.rows()) {
        if (row.cells().size() != table.header().size()) {
          wrong.add("ragged row at " + row.span());
        }
        row.cells().forEach(this::cell);
      }
    }
  }

  private void cell(Table.Cell cell) {
    prose(cell.prose());
    if (!cell.prose().text().isEmpty()) {
      inside(cell.span(), cell.prose());
    }
  }

  private void inside(Span span, Prose prose) {
    if (!prose.text().isEmpty() && !span.contains(prose.span())) {
      wrong.add("text at " + prose.span() + " is outside of its block at " + span);
    }
  }

  private void prose(Prose prose) {
    characters(prose.source());
    int last = 0;
    for (var mark : prose.marks()) {
      if (mark.start() < last || mark.end() < mark.start() || mark.end() > prose.text().length()) {
        wrong.add("mark " + mark + " of " + prose.span());
      }
      last = mark.start();
    }
  }

  private void characters(SourceText text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.text().charAt(i);
      int line = text.line(i);
      int column = text.column(i);
      char found = line > lines.length ? 0 : at(lines[line - 1], column);
      boolean same = c == found || ((c == '\n' || c == '\r') && found == '\n');
      boolean resolved = found == '&' || found == '<' || found == '\\';
      // between two texts that were joined
      boolean inserted = c == ' ' || (c == '\n' && isAtNext(text, i));
      if (!same && !resolved && !inserted) {
        wrong.add("%d:%d '%s' is '%s' in the file".formatted(line, column, c, found));
      }
    }
  }

  private static boolean isAtNext(SourceText text, int i) {
    return i + 1 < text.length()
        && text.line(i) == text.line(i + 1)
        && text.column(i) == text.column(i + 1);
  }

  /** What stands behind the end of a line is its line end, of one or two characters. */
  private static char at(String line, int column) {
    if (column <= line.length()) {
      return line.charAt(column - 1);
    }
    return column <= line.length() + 2 ? '\n' : 0;
  }
}
