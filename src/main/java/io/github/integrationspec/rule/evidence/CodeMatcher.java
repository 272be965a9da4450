package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.standard.Evidence;
import java.util.Locale;

/** Matches code blocks. */
final class CodeMatcher {

  private CodeMatcher() {}

  static Match match(Evidence.Code code, Statement statement) {
    if (statement.form() != Statement.Form.CODE
        || statement.phrase().isBlank()
        || !Scopes.holds(code.scope(), statement)) {
      return Match.NONE;
    }
    String language = statement.label().map(l -> l.text().toLowerCase(Locale.ROOT)).orElse("");
    if (!code.languages().isEmpty() && !code.languages().contains(language)) {
      return Match.NONE;
    }
    return code.about().isEmpty() || isAbout(statement, code.about().get())
        ? Match.FULL
        : Match.NONE;
  }

  /** Its text, what introduces it, and the heading right above it. */
  private static boolean isAbout(Statement statement, TermSet about) {
    return statement.own().stream().anyMatch(p -> p.wording().has(about))
        || statement.passage().leadIn().stream().anyMatch(p -> p.wording().has(about))
        || statement.place().headings().stream()
            .limit(1)
            .anyMatch(t -> t.phrase().wording().has(about));
  }
}
