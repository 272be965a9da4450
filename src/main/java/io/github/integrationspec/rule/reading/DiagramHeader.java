package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the line of a diagram that findings about the whole of it point at. */
final class DiagramHeader {

  /** What may stand before the text of a line. */
  private static final Pattern BEFORE = Pattern.compile("^[\\s>]+");

  private DiagramHeader() {}

  /** The lines of these numbers, as far as the text has them. */
  private static List<String> lines(String text, int first, int last) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int number = 1; number <= last && start < text.length(); number++) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      if (number >= first) {
        lines.add(text.substring(start, end));
      }
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return lines;
  }

  /** The line with the diagram's keyword; where its text is not at hand, its start. */
  static Span of(PlacedDiagram placed, Specification specification) {
    Span whole = placed.diagram().span();
    Optional<Document> document =
        specification.documents().stream().filter(d -> d.file().equals(whole.file())).findFirst();
    if (document.isEmpty()) {
      return new Span(whole.file(), whole.line(), whole.column(), whole.line(), whole.column());
    }
    List<String> lines = lines(document.get().source().text(), whole.line(), whole.endLine());
    int line = whole.line();
    boolean frontMatter = false;
    while (line < whole.endLine() && line < whole.line() + lines.size() - 1) {
      String text = BEFORE.matcher(lines.get(line - whole.line())).replaceFirst("").strip();
      boolean fence = text.equals("---");
      if (!fence && !frontMatter && !text.isEmpty() && !text.startsWith("%%")) {
        break;
      }
      frontMatter = fence != frontMatter;
      line++;
    }
    String text = lines.isEmpty() ? "" : lines.get(line - whole.line());
    int start = text.length() - BEFORE.matcher(text).replaceFirst("").length() + 1;
    return new Span(
        whole.file(), line, start, line, Math.max(start, text.stripTrailing().length() + 1));
  }
}
