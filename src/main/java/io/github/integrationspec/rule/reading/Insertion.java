package io.github.integrationspec.rule.reading;

import io.github.integrationspec.finding.Edit;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;

/** Text that is added to a document, on lines of its own. */
public final class Insertion {

  private Insertion() {}

  /** Above a heading. */
  public static Edit before(Heading heading, String text) {
    Span span = heading.span();
    return at(span.file(), span.line(), 1, text);
  }

  /** Below a heading. */
  public static Edit below(Heading heading, Document document, String text) {
    int line = heading.span().endLine() + 1;
    return line > lastLine(document.source()).line()
        ? atEnd(document, text)
        : at(document.file(), line, 1, text);
  }

  /** At the end of a document, a blank line before it. */
  public static Edit atEnd(Document document, String text) {
    return end(document).insert(text);
  }

  /** The end of a document. */
  public static End end(Document document) {
    Span last = lastLine(document.source());
    return new End(last, last.column() == 1 ? "\n" : "\n\n");
  }

  /**
   * The end of a document, little enough to be kept for a whole run.
   *
   * @param gap what parts it from something that is put there
   */
  public record End(Span place, String gap) {

    /** What puts a text there. */
    public Edit insert(String text) {
      return new Edit(place, gap + text);
    }
  }

  private static Edit at(String file, int line, int column, String text) {
    return new Edit(new Span(file, line, column, line, column), text);
  }

  /** The place behind the last character. */
  private static Span lastLine(SourceText source) {
    String text = source.text();
    if (text.isEmpty()) {
      return Span.startOf(source.file());
    }
    int last = text.length() - 1;
    boolean closed = text.charAt(last) == '\n' || text.charAt(last) == '\r';
    int line = source.line(last) + (closed ? 1 : 0);
    int column = closed ? 1 : source.column(last) + 1;
    return new Span(source.file(), line, column, line, column);
  }
}
