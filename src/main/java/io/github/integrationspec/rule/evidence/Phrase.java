package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.source.Span;

/** A stretch of visible text with its words. */
public record Phrase(Prose prose, Wording wording) {

  public static Phrase of(Prose prose, Vocabulary vocabulary) {
    return new Phrase(prose, vocabulary.read(prose.text()));
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
