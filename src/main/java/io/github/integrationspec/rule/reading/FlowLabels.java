package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.standard.Standard;
import java.util.List;

/** Tells whether the label of a data flow names data, or only how it travels. */
public final class FlowLabels {

  private final Vocabulary vocabulary;
  private final List<TermSet> nothing;

  public FlowLabels(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.nothing = List.of(standard.terms("vague-flows"), standard.terms("filler-words"));
  }

  /** Whether more is left of a label than {@code calls}, {@code HTTPS} and the like. */
  public boolean isData(String label) {
    return vocabulary.read(label).without(nothing).codePoints().anyMatch(Character::isLetter);
  }
}
