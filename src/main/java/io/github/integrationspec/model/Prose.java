package io.github.integrationspec.model;

import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Text as a reader sees it: without its markup, entities resolved, {@code <br>} as a line end.
 * Every offset knows its place in the file.
 *
 * @param source the visible text with its positions
 * @param marks what the markup said of it, in order of their start; offsets are those of the
 *     visible text
 */
public record Prose(SourceText source, List<Mark> marks) {

  public Prose {
    marks = List.copyOf(marks);
  }

  /** The visible text. */
  public String text() {
    return source.text();
  }

  /** Whether there is nothing but white space. */
  public boolean isBlank() {
    return source.text().isBlank();
  }

  public Span span() {
    return source.span();
  }

  /** Place in the file of a stretch of the visible text, end exclusive. */
  public Span span(int start, int end) {
    return source.span(start, end);
  }

  /** A stretch of this text, with the marks that overlap it cut to fit. */
  public Prose slice(int start, int end) {
    List<Mark> inside = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      if (mark.start() < end && mark.end() > start) {
        int from = Math.max(0, mark.start() - start);
        int to = Math.min(end, mark.end()) - start;
        inside.add(new Mark(mark.kind(), from, to, mark.target()));
      }
    }
    return new Prose(source.slice(start, end), inside);
  }

  /** Whether the character at {@code offset} lies in a mark of this kind. */
  public boolean isMarked(MarkKind kind, int offset) {
    for (Mark mark : marks) {
      if (mark.kind() == kind && mark.start() <= offset && offset < mark.end()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return text();
  }
}
