package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import net.sourceforge.plantuml.utils.LineLocation;

/**
 * Where a line that the library reads comes from. The library hands it back with all that it makes
 * of the line. What a procedure prints comes from the line that calls it.
 */
final class Place implements LineLocation {

  private final int number;
  private final Line line;
  private final String text;

  /**
   * @param number order of the line, from 0
   */
  Place(int number, Line line) {
    this(number, line, line.text());
  }

  private Place(int number, Line line, String text) {
    this.number = number;
    this.line = line;
    this.text = text;
  }

  /**
   * A line that the preprocessor prints on account of this one.
   *
   * @param printed what the library reads
   */
  Place printing(int printedNumber, String printed) {
    return new Place(printedNumber, line, printed);
  }

  String text() {
    return text;
  }

  SourceText source() {
    return line.source();
  }

  /** Whether a macro wrote the line and not the author. */
  boolean isExpanded() {
    return !text.strip().equals(line.trimmed());
  }

  /** Whether a file of the standard library wrote the line. */
  boolean isIncluded() {
    return line.trimmed().startsWith("!include");
  }

  /** What the author wrote, without the blanks around it. */
  Span span() {
    return line.span();
  }

  /** Where {@code label} stands in the line; the line itself when it does not stand there so. */
  Span spanOf(String label) {
    SourceText source = source();
    if (!label.isBlank()) {
      int at = source.text().lastIndexOf(label);
      if (at < 0) {
        // the library turns <<x>> into guillemets, which are shorter
        at = source.text().lastIndexOf(label.replace("\u00ab", "<<").replace("\u00bb", ">>"));
      }
      if (at >= 0) {
        int guillemets = (int) label.chars().filter(c -> c == '\u00ab' || c == '\u00bb').count();
        boolean asWritten = source.text().startsWith(label, at);
        return source.span(at, at + label.length() + (asWritten ? 0 : guillemets));
      }
    }
    return span();
  }

  @Override
  public int getPosition() {
    return number;
  }

  @Override
  public String getDescription() {
    return source().file();
  }

  @Override
  public LineLocation getParent() {
    return null;
  }

  @Override
  public int compareTo(LineLocation other) {
    return Integer.compare(number, other.getPosition());
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
