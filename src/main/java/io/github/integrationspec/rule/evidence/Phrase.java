package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.TextRange;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A stretch of visible text with its words. */
public record Phrase(Prose prose, Wording wording) {

  public static Phrase of(Prose prose, Vocabulary vocabulary) {
    List<TextRange> code = List.of();
    for (Mark mark : prose.marks()) {
      if (mark.kind() == MarkKind.CODE) {
        code = code.isEmpty() ? new ArrayList<>() : code;
        code.add(new TextRange(mark.start(), mark.end()));
      }
    }
    return new Phrase(prose, vocabulary.read(prose.text(), code));
  }

  public String text() {
    return prose.text();
  }

  public boolean isBlank() {
    return prose.isBlank();
  }

  public Span span() {
    return prose.span();
  }
}
