package io.github.integrationspec.engine;

import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands at the places that findings point to. */
final class Excerpts {

  private static final int LONGEST = 2_000;

  private final Map<String, SourceText> sources;
  private final Map<String, List<String>> lines = new HashMap<>();

  /** One for all findings on a line. */
  private final Map<String, String> beginnings = new HashMap<>();

  Excerpts(Map<String, SourceText> sources) {
    this.sources = Map.copyOf(sources);
  }

  /** The line on which a span starts; empty where its file was not read. */
  String line(Span span) {
    List<String> all =
        lines.computeIfAbsent(
            span.file(),
            file ->
                sources.containsKey(file) ? sources.get(file).text().lines().toList() : List.of());
    return span.line() <= all.size() ? all.get(span.line() - 1) : "";
  }

  /**
   * The same, of a line that is longer than anybody writes its beginning; empty where the span
   * starts behind that.
   */
  String shortLine(Span span) {
    String line = line(span);
    if (line.length() <= LONGEST) {
      return line;
    }
    return span.column() > LONGEST
        ? ""
        : beginnings.computeIfAbsent(line, whole -> whole.substring(0, LONGEST));
  }

  /** A span on one line without the blanks at its ends. */
  Span trimmed(Span span) {
    String line = line(span);
    if (span.line() != span.endLine() || span.endColumn() - 1 > line.length()) {
      return span;
    }
    int start = span.column() - 1;
    int end = span.endColumn() - 1;
    while (start < end && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    return start == end
        ? span
        : new Span(span.file(), span.line(), start + 1, span.endLine(), end + 1);
  }

  /** The parts of lines that lie within a span. */
  List<String> texts(Span span) {
    List<String> texts = new ArrayList<>();
    for (int number = span.line(); number <= span.endLine(); number++) {
      String line = line(new Span(span.file(), number, 1, number, 1));
      int from = number == span.line() ? span.column() - 1 : 0;
      int to = number == span.endLine() ? span.endColumn() - 1 : line.length();
      if (from < to && to <= line.length()) {
        texts.add(line.substring(from, to));
      }
    }
    return texts;
  }

  /** Texts of the headings above a span; none in a file that is no document. */
  static List<String> headings(Specification specification, Span span) {
    return specification.documents().stream()
        .filter(d -> d.file().equals(span.file()))
        .findFirst()
        .map(d -> Placement.headings(d, span))
        .orElse(List.of())
        .stream()
        .map(h -> h.prose().text().strip())
        .toList();
  }
}
