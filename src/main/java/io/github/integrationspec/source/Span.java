package io.github.integrationspec.source;

import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of a file. Lines and columns count from 1; columns are UTF-16 units, a tab is one unit.
 * The end is exclusive: {@code endColumn} is the column behind the last character, so an empty span
 * has equal ends.
 *
 * @param file path of the file relative to the base directory, with {@code /}
 */
public record Span(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::file)
          .thenComparingInt(Span::line)
          .thenComparingInt(Span::column)
          .thenComparingInt(Span::endLine)
          .thenComparingInt(Span::endColumn);

  public Span {
    Objects.requireNonNull(file, "file");
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "not a span: " + file + ":" + line + ":" + column + "-" + endLine + ":" + endColumn);
    }
  }

  /** The very beginning of a file: where a finding about the file as a whole is placed. */
  public static Span startOf(String file) {
    return new Span(file, 1, 1, 1, 1);
  }

  /**
   * From the start of this span to the end of {@code last}, which must not end before this one
   * starts.
   */
  public Span to(Span last) {
    return new Span(file, line, column, last.endLine(), last.endColumn());
  }

  /** Whether {@code other} lies within this span, ends included. */
  public boolean contains(Span other) {
    return file.equals(other.file)
        && (line < other.line || (line == other.line && column <= other.column))
        && (endLine > other.endLine || (endLine == other.endLine && endColumn >= other.endColumn));
  }

  /** Whether this span and {@code other} have a place in common. */
  public boolean overlaps(Span other) {
    return file.equals(other.file)
        && (line < other.endLine || (line == other.endLine && column <= other.endColumn))
        && (other.line < endLine || (other.line == endLine && other.column <= endColumn));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, the form that editors and terminals turn into a link. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
