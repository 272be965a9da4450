package io.github.integrationspec.rule.reading;

import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.Statement;
import java.util.Set;

/**
 * Tells which statements can say how our calls are made: tests and alerts have numbers of their
 * own.
 */
final class CallFacts {

  private static final Set<String> OTHERS = Set.of("testing", "monitoring");
  private static final Set<String> CALLS = Set.of("failure-modes", "error-handling", "api");

  private CallFacts() {}

  /**
   * Whether a statement may be such a fact, by its form and by the nearest section it stands in.
   */
  static boolean isOne(Statement statement) {
    boolean form =
        switch (statement.form()) {
          case SENTENCE, ROW, ENTRY, HEADING -> true;
          case CODE, DIAGRAM -> false;
        };
    return form && isIn(statement.place());
  }

  /** Whether a place may hold such facts. */
  static boolean isIn(Place place) {
    if (place.weight() != Place.Weight.EVIDENCE) {
      return false;
    }
    Set<String> nearest = place.content();
    for (Place.Title title : place.headings()) {
      if (!title.sections().isEmpty()) {
        nearest = title.sections();
        break;
      }
    }
    return !hasAny(nearest, OTHERS) || hasAny(nearest, CALLS);
  }

  private static boolean hasAny(Set<String> sections, Set<String> of) {
    for (String section : of) {
      if (sections.contains(section)) {
        return true;
      }
    }
    return false;
  }
}
