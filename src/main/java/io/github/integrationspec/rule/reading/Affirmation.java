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
  private final TermSet bound;

  public Affirmation(Standard standard) {
    this.none = standard.language().none();
    this.bound = standard.language().bound();
  }

  /** Whether one of the terms stands in a text and is not negated. */
  public boolean says(DiagramText text, TermSet terms) {
    return text.wording().hits(terms).stream().anyMatch(h -> !isNegated(text.wording(), h));
  }

  private boolean isNegated(Wording wording, Hit hit) {
    return wording.hits(none).stream()
        .filter(n -> !isBound(wording, n))
        .filter(n -> n.lastToken() < hit.firstToken())
        .filter(n -> Wording.distance(n, hit) <= BEFORE)
        .anyMatch(n -> !wording.isSeparated(n, hit, CLAUSE));
  }

  /** {@code no more than 4 attempts}: the word denies nothing. */
  private boolean isBound(Wording wording, Hit negation) {
    return wording.hits(bound).stream()
        .anyMatch(
            b -> b.firstToken() <= negation.firstToken() && negation.lastToken() <= b.lastToken());
  }
}
