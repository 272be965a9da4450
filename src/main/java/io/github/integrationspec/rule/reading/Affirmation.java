package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.standard.Standard;

/** Tells whether a text of a diagram says something, or says that it is not so. */
public final class Affirmation {

  private static final int BEFORE = 3;
  private static final String CLAUSE = ",;:.()";

  private final TermSet none;

  public Affirmation(Standard standard) {
    this.none = standard.language().none();
  }

  /** Whether one of the terms stands in a text and is not negated. */
  public boolean says(DiagramText text, TermSet terms) {
    return text.wording().hits(terms).stream().anyMatch(h -> !isNegated(text.wording(), h));
  }

  private boolean isNegated(Wording wording, Hit hit) {
    return wording.hits(none).stream()
        .filter(n -> n.lastToken() < hit.firstToken())
        .filter(n -> Wording.distance(n, hit) <= BEFORE)
        .anyMatch(n -> !wording.isSeparated(n, hit, CLAUSE));
  }
}
