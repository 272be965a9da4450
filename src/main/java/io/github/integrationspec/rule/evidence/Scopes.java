package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.standard.Evidence;
import java.util.List;
import java.util.Set;

/** Tells whether a statement stands where evidence counts. */
final class Scopes {

  /** What is tested is said of a test, whatever the heading within. */
  private static final String TESTING = "testing";

  /** Sections whose names are words for the whole matter, too: "call", "operation", "behaviour". */
  private static final Set<String> GENERAL = Set.of("api", "flows", "diagrams");

  private Scopes() {}

  static boolean holds(Evidence.Scope scope, Statement statement) {
    Place place = statement.place();
    if (!scope.in().isEmpty() && !isInAny(statement.passage(), scope.in())) {
      return false;
    }
    return scope.notIn().isEmpty() || !isExcluded(place, scope);
  }

  private static boolean isInAny(Passage passage, List<String> sections) {
    for (String section : sections) {
      if (passage.isIn(section)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExcluded(Place place, Evidence.Scope scope) {
    List<String> excluded = scope.notIn();
    List<Place.Title> headings = place.headings();
    // a text that is recognised by itself needs no page to name it
    boolean named = !place.content().isEmpty();
    boolean settled = false;
    for (int i = 0; i < headings.size(); i++) {
      Place.Title title = headings.get(i);
      // the title of a whole page says less than a heading on it: "Limits" on the page "Operations"
      boolean page = named && title.heading().filter(h -> h.level() == 1).isPresent();
      named |= !title.sections().isEmpty();
      boolean misnamed = i == 0 && tellsOtherwise(place, excluded);
      settled |= misnamed;
      if (page || misnamed || (settled && !title.sections().contains(TESTING))) {
        continue;
      }
      if (!isAskedFor(title, scope)
          && isWithin(title, headings.subList(i + 1, headings.size()), excluded)) {
        return true;
      }
      settled |= !title.sections().isEmpty() && isOutside(title, excluded);
    }
    boolean byText = place.sections().isEmpty() && isOnly(place.content(), excluded);
    // where no title names a section, the name of the file may
    return byText || (!named && isOnly(place.sections(), excluded));
  }

  /** "Keeping it alive" is about what its text is about, whatever its heading seems to name. */
  private static boolean tellsOtherwise(Place place, List<String> excluded) {
    return !place.sections().contains(TESTING)
        && !place.content().isEmpty()
        && !hasAny(place.content(), excluded);
  }

  /** "When a call goes wrong" is about errors, where these are asked for, although it says call. */
  private static boolean isAskedFor(Place.Title title, Evidence.Scope scope) {
    return hasAny(title.sections(), scope.in()) && !title.sections().contains(TESTING);
  }

  /**
   * Whether the text under a heading belongs to an excluded section. A heading that may mean two
   * sections means the one that it stands in: "Operations" within "API" is about calls. One that
   * names several topics belongs to all of them: "Errors and monitoring".
   */
  private static boolean isWithin(
      Place.Title title, List<Place.Title> outer, List<String> excluded) {
    Set<String> named = title.sections();
    if (title.hasSeveralTopics()) {
      return isOnly(named, excluded);
    }
    if (!hasAnySpecific(named, excluded)) {
      return false;
    }
    if (excluded.containsAll(named)) {
      return true;
    }
    for (Place.Title around : outer) {
      if (!excluded.containsAll(around.sections())) {
        return false;
      }
    }
    return true;
  }

  /** "What can go wrong with a call?" is about errors: calls are what all of it is about. */
  private static boolean hasAnySpecific(Set<String> named, List<String> excluded) {
    boolean onlyGeneral = GENERAL.containsAll(named);
    for (String section : excluded) {
      if (named.contains(section) && (onlyGeneral || !GENERAL.contains(section))) {
        return true;
      }
    }
    return false;
  }

  /** "Logging" within "Operation" is about logging, whatever else "Operation" may mean. */
  private static boolean isOutside(Place.Title title, List<String> excluded) {
    return !hasAny(title.sections(), excluded);
  }

  private static boolean hasAny(Set<String> sections, List<String> of) {
    for (String section : of) {
      if (sections.contains(section)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnly(Set<String> named, List<String> sections) {
    return !named.isEmpty() && sections.containsAll(named);
  }
}
