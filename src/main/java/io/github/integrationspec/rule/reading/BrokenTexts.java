package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a diagram that does not parse, as far as they are at hand. They are read at the
 * document's benefit only: what such a diagram says somewhere is not reported as missing.
 */
final class BrokenTexts {

  private BrokenTexts() {}

  /** Empty for a diagram in a file of its own. */
  static List<DiagramText> of(
      PlacedDiagram placed, Specification specification, Vocabulary vocabulary) {
    Span whole = placed.diagram().span();
    List<DiagramText> texts = new ArrayList<>();
    for (Document document : specification.documents()) {
      if (document.file().equals(whole.file())) {
        List<String> lines = document.source().text().lines().toList();
        for (int i = whole.line(); i <= whole.endLine() && i <= lines.size(); i++) {
          String line = lines.get(i - 1);
          Span span = new Span(whole.file(), i, 1, i, line.length() + 1);
          texts.add(
              new DiagramText(
                  DiagramText.Kind.LINE, DiagramText.Path.ERROR, vocabulary.read(line), span));
        }
      }
    }
    return texts;
  }
}
