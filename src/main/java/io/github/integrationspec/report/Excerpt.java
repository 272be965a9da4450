package io.github.integrationspec.report;

import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A line of a document with a mark under the place that a finding speaks of. */
final class Excerpt {

  private static final int BEFORE = 20;
  private static final String CUT = "…";

  private Excerpt() {}

  /**
   * The lines to print: the document's line between two empty ones, and what is to be seen there.
   *
   * @param note printed behind the mark, or below it where there is no room; may be empty
   */
  static List<String> lines(String line, Span span, String note) {
    String number = Integer.toString(span.line());
    String margin = " ".repeat(Math.max(3, number.length()) + 1);
    String gutter = margin + " | ";
    Window window = Window.on(line, span, Wrapped.COLUMNS - gutter.length());
    List<String> lines = new ArrayList<>();
    lines.add(margin + " |");
    lines.add(margin.substring(number.length()) + number + " | " + window.text());
    String mark = gutter + " ".repeat(window.before()) + "^".repeat(window.marked());
    String behind = note.isEmpty() ? mark : mark + " " + SafeText.of(note);
    if (DisplayWidth.of(behind) <= Wrapped.COLUMNS) {
      lines.add(behind);
    } else {
      lines.add(mark);
      lines.addAll(Wrapped.lines(note, gutter, gutter));
    }
    lines.add(margin + " |");
    return lines;
  }

  /**
   * The part of a line that is shown.
   *
   * @param before columns before the marked place
   * @param marked columns of the marked place, at least one
   */
  private record Window(String text, int before, int marked) {

    static Window on(String line, Span span, int columns) {
      String safe = SafeText.of(line);
      int start = Math.min(span.column() - 1, line.length());
      int end =
          span.endLine() == span.line()
              ? Math.min(span.endColumn() - 1, line.length())
              : line.length();
      boolean whole = DisplayWidth.of(safe) <= columns;
      int from = whole ? 0 : whole(line, Math.max(0, start - BEFORE));
      String head = from > 0 ? CUT : "";
      int to = fitting(safe, from, columns - head.length() - CUT.length());
      if (whole || to == line.length()) {
        to = line.length();
      }
      String shown = head + safe.substring(from, to) + (to < line.length() ? CUT : "");
      int first = Math.min(Math.max(from, start), to);
      int last = Math.min(Math.max(first, end), to);
      return new Window(
          shown,
          DisplayWidth.of(head + safe.substring(from, first)),
          Math.max(1, DisplayWidth.of(safe.substring(first, last))));
    }

    /** The end of what fits into so many columns. */
    private static int fitting(String text, int from, int columns) {
      int at = from;
      int left = columns;
      while (at < text.length()) {
        int next = text.offsetByCodePoints(at, 1);
        left -= DisplayWidth.of(text.substring(at, next));
        if (left < 0) {
          return at;
        }
        at = next;
      }
      return at;
    }

    /** Never between the halves of a character. */
    private static int whole(String line, int at) {
      return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at))
          ? at - 1
          : at;
    }
  }
}
