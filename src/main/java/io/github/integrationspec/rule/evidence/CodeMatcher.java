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
    boolean about =
        code.about().isEmpty()
            || isIntroduced(statement, code.about().get())
            || statement.says(code.about().get());
    boolean introduced =
        code.introduced().isEmpty() || isIntroduced(statement, code.introduced().get());
    return about && introduced ? Match.FULL : Match.NONE;
  }

  /** By the text before it, or the heading right above it. */
  private static boolean isIntroduced(Statement statement, TermSet terms) {
    return statement.passage().leadIn().stream().anyMatch(p -> p.wording().has(terms))
        || statement.place().headings().stream()
            .limit(1)
            .anyMatch(t -> t.phrase().wording().has(terms));
  }
}
