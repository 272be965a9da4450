package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.standard.Standard;

/** Recognises expected response times and retry intervals in diagrams; timeouts are neither. */
public final class Timings {

  private static final int CLAUSE_WORDS = 7;
  private static final int NEAR = 8;
  private static final double LONGEST = 120;

  private final Vocabulary vocabulary;
  private final TermSet expected;
  private final TermSet repeated;
  private final TermSet timeouts;
  private final TermSet others;

  public Timings(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.expected = standard.terms("drawn-timings");
    this.repeated = standard.terms("drawn-timing-retries");
    this.timeouts = standard.terms("drawn-timeouts");
    this.others = standard.terms("timeout-others");
  }

  /** Whether a text gives one, with its value. */
  public boolean isOne(DiagramText text) {
    if (text.wording().first(Shape.DURATION).isEmpty()) {
      return false;
    }
    if (text.has(expected)) {
      return true;
    }
    // "loop 3 times, 1 s, 2 s": a guard that gives times, unless it says how often a job runs
    boolean guard =
        text.kind() == DiagramText.Kind.GUARD
            && text.wording().first(Shape.FREQUENCY).isEmpty()
            && text.wording().first(Shape.COUNT).isPresent();
    return (!text.has(timeouts) && (text.has(repeated) || guard)) || givesOne(text);
  }

  /** {@code 2 to 6 s per page, cut at 30 s}: a note with a time that is said of nothing else. */
  private boolean givesOne(DiagramText text) {
    return text.kind() == DiagramText.Kind.NOTE
        && Clauses.withNumbers(text.wording(), vocabulary).stream()
            .map(Clauses.Clause::wording)
            .filter(c -> c.words() <= CLAUSE_WORDS && !c.has(timeouts) && !c.has(others))
            .anyMatch(
                c ->
                    c.values(Shape.DURATION).stream()
                        .anyMatch(q -> q.start() <= NEAR && q.value() <= LONGEST));
  }
}
