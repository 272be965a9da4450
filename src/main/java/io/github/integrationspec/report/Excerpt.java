package io.github.integrationspec.report;

import io.github.integrationspec.source.Span;
import java.util.List;

/** A line of a document with a mark under the place that a finding speaks of. */
final class Excerpt {

  private static final int WIDTH = 76;
  private static final int BEFORE = 20;
  private static final String CUT = "…";

  private Excerpt() {}

  /**
   * The lines to print: the document's line between two empty ones, and what is to be seen there.
   *
   * @param note printed behind the mark; may be empty
   */
  static List<String> lines(String line, Span span, String note) {
    String number = Integer.toString(span.line());
    String gutter = " ".repeat(Math.max(3, number.length()) + 1) + " | ";
    int start = Math.min(span.column() - 1, line.length());
    int end =
        span.endLine() == span.line()
            ? Math.min(span.endColumn() - 1, line.length())
            : line.length();
    int from = line.length() <= WIDTH ? 0 : whole(line, Math.max(0, start - BEFORE));
    int to = whole(line, Math.min(line.length(), from + WIDTH));
    String safe = SafeText.of(line);
    String shown =
        (from > 0 ? CUT : "") + safe.substring(from, to) + (to < line.length() ? CUT : "");
    String before = (from > 0 ? CUT : "") + safe.substring(from, Math.max(from, start));
    String marked =
        safe.substring(Math.min(start, to), Math.max(Math.min(start, to), Math.min(end, to)));
    String mark = "^".repeat(Math.max(1, DisplayWidth.of(marked)));
    String noteText = note.isEmpty() ? "" : " " + SafeText.of(note);
    return List.of(
        gutter.stripTrailing(),
        " " + " ".repeat(Math.max(0, 3 - number.length())) + number + " | " + shown,
        (gutter + " ".repeat(DisplayWidth.of(before)) + mark + noteText).stripTrailing(),
        gutter.stripTrailing());
  }

  /** Never between the halves of a character. */
  private static int whole(String line, int at) {
    return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }
}
