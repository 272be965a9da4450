package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.standard.Standard;

/** Recognises expected response times and retry intervals in diagrams; timeouts are neither. */
public final class Timings {

  private final TermSet expected;
  private final TermSet repeated;
  private final TermSet timeouts;

  public Timings(Standard standard) {
    this.expected = standard.terms("drawn-timings");
    this.repeated = standard.terms("drawn-timing-retries");
    this.timeouts = standard.terms("drawn-timeouts");
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
    return !text.has(timeouts) && (text.has(repeated) || guard);
  }
}
