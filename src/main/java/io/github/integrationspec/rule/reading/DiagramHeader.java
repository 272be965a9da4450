package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/** Finds the line of a diagram that findings about the whole of it point at. */
final class DiagramHeader {

  private DiagramHeader() {}

  /** The line with the diagram's keyword; where its text is not at hand, its start. */
  static Span of(PlacedDiagram placed, Specification specification) {
    Span whole = placed.diagram().span();
    Optional<Document> document =
        specification.documents().stream().filter(d -> d.file().equals(whole.file())).findFirst();
    if (document.isEmpty()) {
      return new Span(whole.file(), whole.line(), whole.column(), whole.line(), whole.column());
    }
    List<String> lines = document.get().source().text().lines().toList();
    int line = whole.line();
    boolean frontMatter = false;
    while (line < whole.endLine() && line < lines.size()) {
      String text = lines.get(line - 1).replaceFirst("^[\\s>]+", "").strip();
      boolean fence = text.equals("---");
      if (!fence && !frontMatter && !text.isEmpty() && !text.startsWith("%%")) {
        break;
      }
      frontMatter = fence != frontMatter;
      line++;
    }
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    int start = text.length() - text.replaceFirst("^[\\s>]+", "").length() + 1;
    return new Span(
        whole.file(), line, start, line, Math.max(start, text.stripTrailing().length() + 1));
  }
}
