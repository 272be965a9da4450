package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line on its way to the library.
 *
 * @param text what the library is to read
 * @param source what the author wrote, without the line end
 */
record Line(String text, SourceText source) {

  private static final String HEADER_MARK = "---";

  /** The lines of a text, without their ends. */
  static List<Line> of(SourceText text) {
    List<Line> lines = new ArrayList<>();
    String all = text.text();
    int start = all.startsWith("\uFEFF") ? 1 : 0;
    for (int i = start; i <= all.length(); i++) {
      if (i == all.length() || all.charAt(i) == '\n' || all.charAt(i) == '\r') {
        lines.add(of(text, start, i));
        if (i + 1 < all.length() && all.charAt(i) == '\r' && all.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /**
   * Lines without the YAML header that they may begin with.
   *
   * @param from index of the line at which a header would begin
   */
  static List<Line> withoutHeader(List<Line> lines, int from) {
    if (lines.size() <= from || !lines.get(from).trimmed().equals(HEADER_MARK)) {
      return lines;
    }
    for (int i = from + 1; i < lines.size(); i++) {
      if (lines.get(i).trimmed().equals(HEADER_MARK)) {
        List<Line> rest = new ArrayList<>(lines.subList(0, from));
        rest.addAll(lines.subList(i + 1, lines.size()));
        return rest;
      }
    }
    return lines;
  }

  // The library reads an en dash as a hyphen: editors like to put one into an arrow.
  private static Line of(SourceText text, int start, int end) {
    SourceText source = text.slice(start, end);
    return new Line(source.text().replace('\u2013', '-'), source);
  }

  /** The same place with another text for the library. */
  Line reading(String other) {
    return new Line(other, source);
  }

  String trimmed() {
    return text.strip();
  }

  /** Place of what the author wrote, without the blanks around it. */
  Span span() {
    return trimmedSpan(source);
  }

  static Span trimmedSpan(SourceText source) {
    String written = source.text();
    int end = written.stripTrailing().length();
    int start = Math.min(end, written.length() - written.stripLeading().length());
    return source.span(start, end);
  }
}
