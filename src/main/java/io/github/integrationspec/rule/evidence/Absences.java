package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.standard.Absence;
import io.github.integrationspec.standard.LanguageTerms;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds statements that there is no such thing. Checklist, "What counts as evidence": {@code N/A}
 * with a reason, reasoned absence.
 */
public final class Absences {

  private static final int REASON_WORDS = 4;

  /** A condition or a label: {@code If the key is lost, …}, {@code Quota: …}. */
  private static final Pattern OTHER_POINT =
      Pattern.compile(
          "^\\W*(?:(?:if|when|whenever|once|in case|should|after|before|wenn|falls|sobald)\\b"
              + "|\\p{L}[\\p{L}-]*(?: [\\p{L}-]+){0,2}:\\s)",
          Pattern.CASE_INSENSITIVE);

  private final SpecificationText text;
  private final LanguageTerms language;
  private final Objections objections;

  /** Statements that may say so: each rule asks for them, few rules ask at all. */
  private List<Statement> read;

  public Absences(SpecificationText text, LanguageTerms language, Objections objections) {
    this.text = text;
    this.language = language;
    this.objections = objections;
  }

  /**
   * What the specification says of the absence of a topic.
   *
   * @param section where the topic belongs; empty where it is the document as a whole
   */
  public Showing of(TermSet topic, Absence worth, String section) {
    Optional<NearMiss> without = Optional.empty();
    for (Statement statement : read()) {
      boolean notApplicable = isNotApplicable(statement, topic);
      if (!notApplicable
          && !isNone(statement, topic, section)
          && !isDeniedByLabel(statement, topic)) {
        continue;
      }
      // "none" is a fact, "N/A" alone says nothing
      if ((worth == Absence.PLAIN && !notApplicable) || hasReason(statement, topic)) {
        return new Showing(Showing.Result.ABSENT, List.of(statement), Optional.empty());
      }
      if (without.isEmpty()) {
        without =
            Optional.of(
                Match.nearMiss(statement, Objection.NO_REASON, Objection.NO_REASON.clause()));
      }
    }
    return Showing.missing(without);
  }

  private List<Statement> read() {
    if (read == null) {
      read = text.statements().stream().filter(this::isRead).toList();
    }
    return read;
  }

  private boolean isRead(Statement statement) {
    return switch (statement.form()) {
      case SENTENCE, ROW, ENTRY ->
          objections.toStatement(statement).isEmpty() && !isOpen(statement.value());
      case HEADING, CODE, DIAGRAM -> false;
    };
  }

  /** {@code Not decided, …}: nothing is said to be absent. */
  private boolean isOpen(Phrase value) {
    return objections
        .toValue(value)
        .filter(o -> o == Objection.POSTPONED || o == Objection.PLACEHOLDER)
        .isPresent();
  }

  /** {@code Burst: N/A – …}: the value begins so, and label or heading name the topic. */
  private boolean isNotApplicable(Statement statement, TermSet topic) {
    if (statement.form() == Statement.Form.ROW) {
      for (Statement.Cell cell : statement.cells()) {
        if (begins(cell.value().wording(), language.notApplicable())
            && (cell.head().wording().has(topic) || names(statement, topic))) {
          return true;
        }
      }
      return false;
    }
    return begins(statement.value().wording(), language.notApplicable()) && names(statement, topic);
  }

  /** {@code There is no circuit breaker, …}, {@code Circuit breaker: none, …}. */
  private boolean isNone(Statement statement, TermSet topic, String section) {
    Wording own = statement.phrase().wording();
    for (Hit hit : own.hits(topic)) {
      if (objections.isNegated(own, hit)
          && !isInAnotherSense(statement, hit, section)
          && objections.toHit(own, hit).isEmpty()) {
        return true;
      }
    }
    return begins(statement.value().wording(), language.none())
        && names(statement, topic)
        && objections.toValue(statement.value()).orElse(Objection.NEGATED) == Objection.NEGATED;
  }

  /** {@code Order not eligible for coverage} among the errors: one word of many meanings. */
  private static boolean isInAnotherSense(Statement statement, Hit hit, String section) {
    return !section.isEmpty()
        && statement.form() == Statement.Form.ROW
        && hit.firstToken() == hit.lastToken()
        && !statement.place().sections().isEmpty()
        && !statement.place().sections().contains(section)
        && !statement.passage().isIn(section);
  }

  /** {@code **No circuit breaker.** The nightly job is the only caller …}. */
  private boolean isDeniedByLabel(Statement statement, TermSet topic) {
    return statement.form() == Statement.Form.SENTENCE
        && statement
            .label()
            .filter(l -> objections.beginsWithNo(l.wording()))
            .filter(l -> l.wording().hits(topic).stream().anyMatch(h -> isNegated(l, h)))
            .isPresent();
  }

  private boolean isNegated(Phrase phrase, Hit hit) {
    return objections.isNegated(phrase.wording(), hit);
  }

  /** Whether the label names the topic; where there is none, the introduction or the heading. */
  private static boolean names(Statement statement, TermSet topic) {
    Optional<Phrase> passage = statement.passage().label();
    if (statement.label().isPresent() || passage.isPresent()) {
      return statement.label().stream().anyMatch(p -> p.wording().has(topic))
          || passage.stream().anyMatch(p -> p.wording().has(topic));
    }
    return statement.passage().leadIn().stream().anyMatch(p -> p.wording().has(topic))
        || statement.place().headings().stream()
            .limit(1)
            .anyMatch(t -> !t.hasSeveralTopics() && t.phrase().wording().has(topic));
  }

  private static boolean begins(Wording wording, TermSet terms) {
    for (Hit hit : wording.hits(terms)) {
      if (hit.firstToken() <= 3) {
        return true;
      }
    }
    return false;
  }

  /** A word that introduces a reason, a further clause, or a further sentence of the passage. */
  private boolean hasReason(Statement statement, TermSet topic) {
    Wording own = statement.phrase().wording();
    if (own.has(language.reason())) {
      return true;
    }
    Wording value = statement.value().wording();
    if (statement.label().filter(l -> begins(l.wording(), language.notApplicable())).isPresent()
        || isDeniedByLabel(statement, topic)) {
      // "Not applicable: the service sends no such headers"
      return value.words() >= REASON_WORDS || isContinued(statement);
    }
    for (Hit hit : value.hits(language.notApplicable())) {
      if (hit.firstToken() <= 3) {
        // what follows N/A is the reason, whatever it speaks of
        return value.wordsFrom(hit.lastToken() + 1) >= REASON_WORDS || isContinued(statement);
      }
    }
    int behind = 0;
    for (Hit hit : own.hits(language.none())) {
      behind = Math.max(behind, hit.lastToken() + 1);
      break;
    }
    for (Hit hit : own.hits(topic)) {
      if (hit.firstToken() >= behind) {
        behind = hit.lastToken() + 1;
        break;
      }
    }
    boolean clause = own.wordsFrom(behind) >= REASON_WORDS;
    return clause || isContinued(statement);
  }

  /** Whether a sentence behind goes on about it, and does not begin the next point. */
  private static boolean isContinued(Statement statement) {
    List<Phrase> phrases = statement.passage().phrases();
    int next = phrases.indexOf(statement.phrase()) + 1;
    return statement.form() == Statement.Form.SENTENCE
        && next > 0
        && next < phrases.size()
        && !OTHER_POINT.matcher(phrases.get(next).text()).find();
  }
}
