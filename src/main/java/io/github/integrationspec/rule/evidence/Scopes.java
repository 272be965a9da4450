package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.standard.Evidence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether a statement stands where evidence counts. */
final class Scopes {

  private Scopes() {}

  static boolean holds(Evidence.Scope scope, Statement statement) {
    Place place = statement.place();
    if (!scope.in().isEmpty() && scope.in().stream().noneMatch(place::isIn)) {
      return false;
    }
    return scope.notIn().isEmpty() || !isWithin(place, scope.notIn());
  }

  /**
   * Whether a place is in one of these sections and in no other: a heading that names others, too,
   * does not take its text away from them ("Errors and monitoring").
   */
  private static boolean isWithin(Place place, List<String> sections) {
    Set<String> ofFile = new HashSet<>(place.sections());
    for (Place.Title title : place.headings()) {
      if (isOnly(title.sections(), sections)) {
        return true;
      }
      ofFile.removeAll(title.sections());
    }
    return isOnly(place.content(), sections) || isOnly(ofFile, sections);
  }

  private static boolean isOnly(Set<String> named, List<String> sections) {
    return !named.isEmpty() && sections.containsAll(named);
  }
}
