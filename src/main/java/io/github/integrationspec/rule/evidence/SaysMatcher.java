package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.standard.Evidence;
import java.util.Optional;

/** Matches statements that say something. */
final class SaysMatcher {

  private final Objections objections;

  SaysMatcher(Objections objections) {
    this.objections = objections;
  }

  Match match(Evidence.Says says, Statement statement) {
    if (!isRead(says, statement)) {
      return Match.NONE;
    }
    TermSet lacking = null;
    int missing = 0;
    for (TermSet terms : says.says()) {
      if (!statement.says(terms)) {
        lacking = terms;
        missing++;
      }
    }
    if (missing > 1
        || (missing == 1
            && (!Match.askForValue(lacking)
                || (says.says().size() == 1 && says.about().isEmpty())))) {
      return Match.NONE;
    }
    if (!Scopes.holds(says.scope(), statement)) {
      return Match.NONE;
    }
    boolean about = says.about().isEmpty() || isAbout(statement, says.about().get());
    boolean unless = isExcluded(says, statement);
    if (!about || unless) {
      return Match.NONE;
    }
    if (missing == 1) {
      boolean named = says.about().isPresent() && statement.says(says.about().get());
      boolean others = says.says().size() > 1;
      return (named || others) && objections.toStatement(statement).isEmpty()
          ? Match.lacking(statement, lacking)
          : Match.NONE;
    }
    return objection(says, statement).map(o -> Match.near(statement, o)).orElse(Match.FULL);
  }

  /**
   * {@code Keys stay for ever; answers are kept 35 days}: what the first half names does not
   * exclude the other.
   */
  private static boolean isExcluded(Evidence.Says says, Statement statement) {
    if (says.unless().isEmpty() || !statement.says(says.unless().get())) {
      return false;
    }
    String text = statement.phrase().text();
    if (statement.form() != Statement.Form.SENTENCE
        || text.indexOf(';') < 0
        || statement.label().filter(l -> l.wording().has(says.unless().get())).isPresent()) {
      return true;
    }
    int start = text.indexOf(';') + 1;
    while (start < text.length()) {
      int end = text.indexOf(';', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      int to = end;
      if (says.says().stream().allMatch(terms -> stands(terms, statement, from, to))
          && !stands(says.unless().get(), statement, from, to)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean stands(TermSet terms, Statement statement, int from, int to) {
    return statement.phrase().wording().hits(terms).stream()
        .anyMatch(h -> h.start() >= from && h.end() <= to);
  }

  private static boolean isRead(Evidence.Says says, Statement statement) {
    return switch (statement.form()) {
      case DIAGRAM -> false;
      case CODE -> says.text() != Evidence.Text.PROSE;
      case SENTENCE, ROW, ENTRY, HEADING -> says.text() != Evidence.Text.CODE;
    };
  }

  private static boolean isAbout(Statement statement, TermSet about) {
    return statement.says(about) || statement.isUnder(about);
  }

  private Optional<Objection> objection(Evidence.Says says, Statement statement) {
    Optional<Objection> whole = objections.toStatement(statement);
    if (whole.isPresent()) {
      return whole;
    }
    if (statement.label().isPresent() && statement.form() != Statement.Form.CODE) {
      Optional<Objection> value = objectionToLabelled(says, statement);
      if (value.isPresent()) {
        return value;
      }
    }
    for (TermSet terms : says.says()) {
      Optional<Objection> hit = objectionToAll(says, statement, terms);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** What is only named by a label stands or falls with the value. */
  private Optional<Objection> objectionToLabelled(Evidence.Says says, Statement statement) {
    boolean byLabel = false;
    for (TermSet terms : says.says()) {
      byLabel |= !statement.value().wording().has(terms);
    }
    if (!byLabel) {
      return Optional.empty();
    }
    Optional<Objection> objection = objections.toValue(statement.value());
    if (says.says().stream().anyMatch(terms -> statement.value().wording().has(terms))) {
      // what the value holds is asked for its own objections: "OAuth 2.0, details with the vendor"
      objection = objection.filter(o -> o != Objection.ELSEWHERE && o != Objection.POSTPONED);
    }
    if (says.polarity() == Evidence.Polarity.OPEN) {
      objection = objection.filter(o -> o != Objection.POSTPONED);
    }
    return says.polarity() != Evidence.Polarity.AFFIRMED
        ? objection.filter(o -> o != Objection.NEGATED)
        : objection;
  }

  /** An objection that holds for every place where one of the terms stands. */
  private Optional<Objection> objectionToAll(
      Evidence.Says says, Statement statement, TermSet terms) {
    Optional<Objection> first = Optional.empty();
    for (Phrase phrase : statement.own()) {
      for (Hit hit : phrase.wording().hits(terms)) {
        Optional<Objection> objection = objections.toHit(phrase.wording(), hit);
        if (objection.isEmpty() && Placeholders.covers(phrase.prose(), hit)) {
          objection = Optional.of(Objection.PLACEHOLDER);
        }
        if (says.polarity() == Evidence.Polarity.OPEN) {
          objection = objection.filter(o -> o != Objection.POSTPONED);
        }
        if (objection.isEmpty()
            && says.polarity() == Evidence.Polarity.AFFIRMED
            && objections.isNegated(phrase.wording(), hit)) {
          objection = Optional.of(Objection.NEGATED);
        }
        if (objection.isEmpty()) {
          return Optional.empty();
        }
        first = first.isPresent() ? first : objection;
      }
    }
    return first;
  }
}
