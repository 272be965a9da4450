package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.standard.Evidence;
import java.util.Set;

/** Tells whether a statement stands where evidence counts. */
final class Scopes {

  private Scopes() {}

  static boolean holds(Evidence.Scope scope, Statement statement) {
    Set<String> sections = statement.place().sections();
    if (!scope.in().isEmpty() && scope.in().stream().noneMatch(sections::contains)) {
      return false;
    }
    return scope.notIn().stream().noneMatch(sections::contains);
  }
}
