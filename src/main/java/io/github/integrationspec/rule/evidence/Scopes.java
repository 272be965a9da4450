package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.standard.Evidence;
import java.util.List;
import java.util.Set;

/** Tells whether a statement stands where evidence counts. */
final class Scopes {

  private Scopes() {}

  static boolean holds(Evidence.Scope scope, Statement statement) {
    Set<String> sections = statement.place().sections();
    if (!scope.in().isEmpty() && scope.in().stream().noneMatch(sections::contains)) {
      return false;
    }
    return scope.notIn().stream().noneMatch(id -> isWithin(id, scope, statement.place()));
  }

  /**
   * Whether a place lies in an excluded section. A heading that may mean two sections means the one
   * that it stands in: "Operations" within "API" is about calls.
   */
  private static boolean isWithin(String excluded, Evidence.Scope scope, Place place) {
    List<Place.Title> headings = place.headings();
    for (int i = 0; i < headings.size(); i++) {
      Set<String> named = headings.get(i).sections();
      List<Place.Title> outer = headings.subList(i + 1, headings.size());
      boolean other =
          named.stream()
              .filter(id -> !scope.notIn().contains(id))
              .anyMatch(id -> outer.stream().anyMatch(t -> t.sections().contains(id)));
      if (named.contains(excluded) && !other) {
        return true;
      }
    }
    return false;
  }
}
