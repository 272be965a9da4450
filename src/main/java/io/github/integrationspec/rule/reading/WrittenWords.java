package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/** Finds where words stand in the text of a file, markup around them left out. */
public final class WrittenWords {

  private WrittenWords() {}

  /**
   * The place of words on the first line of a span, whatever their case; empty where they are
   * written otherwise.
   */
  public static Optional<Span> in(Specification specification, Span span, String words) {
    return specification.documents().stream()
        .filter(d -> d.file().equals(span.file()))
        .findFirst()
        .flatMap(d -> in(d, span, words));
  }

  private static Optional<Span> in(Document document, Span span, String words) {
    List<String> lines = document.source().text().lines().toList();
    if (words.isEmpty() || span.line() > lines.size()) {
      return Optional.empty();
    }
    String line = lines.get(span.line() - 1);
    int end = span.endLine() == span.line() ? span.endColumn() - 1 : line.length();
    for (int at = span.column() - 1; at + words.length() <= Math.min(end, line.length()); at++) {
      if (line.regionMatches(true, at, words, 0, words.length())) {
        return Optional.of(
            new Span(span.file(), span.line(), at + 1, span.line(), at + 1 + words.length()));
      }
    }
    return Optional.empty();
  }
}
