package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.standard.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Matches fields: a label with a value, in any of the forms that authors use. */
final class FieldMatcher {

  private static final int LABEL_WORDS = 10;

  private final Objections objections;

  FieldMatcher(Objections objections) {
    this.objections = objections;
  }

  private record Pair(Phrase label, Phrase value) {}

  Match match(Evidence.Field field, Statement statement) {
    Match best = Match.NONE;
    for (Pair pair : pairs(field, statement)) {
      if (pair.label().wording().words() > LABEL_WORDS
          || !pair.label().wording().has(field.labels())
          || isExcluded(field, pair, statement)) {
        continue;
      }
      if (!Scopes.holds(field.scope(), statement)) {
        return Match.NONE;
      }
      Match match = value(field, statement, pair.value());
      if (match instanceof Match.Full) {
        return match;
      }
      best = best == Match.NONE ? match : best;
    }
    return best;
  }

  private static boolean isExcluded(Evidence.Field field, Pair pair, Statement statement) {
    if (field.unless().isEmpty()) {
      return false;
    }
    TermSet unless = field.unless().get();
    return pair.label().wording().has(unless) || statement.says(unless);
  }

  private Match value(Evidence.Field field, Statement statement, Phrase value) {
    if (value.isBlank()) {
      return Match.NONE;
    }
    Optional<Objection> objection =
        objections.toStatement(statement).or(() -> objections.toValue(value));
    boolean asks =
        field.shape().isPresent() || field.value().isPresent() || field.matches().isPresent();
    if (field.matches().isPresent() && !field.matches().get().isIn(value.text().strip())) {
      return Match.near(statement, objection.orElse(Objection.NO_VALUE));
    }
    if (field.shape().isPresent() && !has(value, field.shape().get())) {
      return objection
          .map(o -> Match.near(statement, o))
          .orElseGet(() -> Match.lacking(statement, field.shape().get()));
    }
    if (field.value().isPresent() && !says(value, field.value().get())) {
      return objection.map(o -> Match.near(statement, o)).orElse(Match.NONE);
    }
    // a value of the right shape counts although the sentence begins with "not before"; a term was
    // asked for its own objections: "OAuth 2.0, details with the platform team"
    boolean affirmed = field.polarity() == Evidence.Polarity.AFFIRMED;
    Optional<Objection> left =
        asks || !affirmed ? objection.filter(o -> o != Objection.NEGATED) : objection;
    if (field.value().isPresent() || field.polarity() == Evidence.Polarity.OPEN) {
      left = left.filter(o -> o != Objection.ELSEWHERE && o != Objection.POSTPONED);
    }
    return left.map(o -> Match.near(statement, o)).orElse(Match.FULL);
  }

  /** A value of the shape; <code>https://{{host}}/v1</code> is none yet. */
  private static boolean has(Phrase value, Shape shape) {
    return value.wording().values(shape).stream()
        .anyMatch(q -> !Placeholders.isVariable(value.text().substring(q.start(), q.end())));
  }

  private boolean says(Phrase value, TermSet terms) {
    for (Hit hit : value.wording().hits(terms)) {
      if (!objections.isNegated(value.wording(), hit)
          && objections.toHit(value.wording(), hit).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static List<Pair> pairs(Evidence.Field field, Statement statement) {
    List<Pair> pairs = new ArrayList<>();
    if (statement.form() == Statement.Form.DIAGRAM
        || statement.form() == Statement.Form.CODE
        || statement.form() == Statement.Form.HEADING) {
      return pairs;
    }
    statement.label().ifPresent(label -> pairs.add(new Pair(label, statement.value())));
    if (field.columns() == Evidence.Columns.READ) {
      statement.cells().forEach(cell -> pairs.add(new Pair(cell.head(), cell.value())));
    }
    Passage passage = statement.passage();
    // under "Ownership", "Owner: TBD" is no value
    Phrase whole =
        Placeholders.isNoValue(statement.value().prose()) ? statement.value() : statement.phrase();
    passage
        .leadIn()
        .filter(leadIn -> !leadIn.text().stripTrailing().endsWith("."))
        .ifPresent(leadIn -> pairs.add(new Pair(leadIn, whole)));
    for (Phrase heading : headings(field, statement)) {
      pairs.add(new Pair(heading, whole));
    }
    return pairs;
  }

  /** The headings that label a statement. */
  private static List<Phrase> headings(Evidence.Field field, Statement statement) {
    List<Phrase> labels = new ArrayList<>();
    boolean section = field.reach() == Evidence.Reach.SECTION;
    boolean labelled = statement.label().isPresent() && field.shape().isEmpty();
    List<Place.Title> titles = statement.place().headings();
    for (int i = 0; i < titles.size() && (section || (i == 0 && !labelled)); i++) {
      // each sentence under a heading of several topics may be about another one
      if ((section && i == 0) || !titles.get(i).hasSeveralTopics()) {
        labels.add(titles.get(i).phrase());
      }
    }
    return labels;
  }
}
