package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.standard.LanguageTerms;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds where a document touches on a topic without settling it: it postpones, guesses, asks, or
 * points elsewhere.
 */
public final class TopicMentions {

  private static final int LABEL_WORDS = 5;

  private final SpecificationText text;
  private final Objections objections;

  public TopicMentions(SpecificationText text, LanguageTerms language) {
    this.text = text;
    this.objections = new Objections(language);
  }

  /**
   * The first such statement of a section, else of the document; what the document leaves open
   * comes before what somebody asks.
   *
   * @param section id of the section in which the topic belongs; empty where it has none
   */
  public Optional<NearMiss> of(TermSet topic, String section) {
    return text.titlesOf(section).stream()
        .map(title -> first(text.under(title), topic))
        .flatMap(Optional::stream)
        .filter(Predicate.not(NearMiss::isAside))
        .findFirst()
        .or(() -> first(text.statements(), topic));
  }

  /**
   * The field of this very topic that is left open at the head of the document or in its section:
   * {@code Document owner: to be appointed}. Empty where one of the proofs bears the topic as its
   * label, too.
   */
  public Optional<NearMiss> open(TermSet topic, String section, List<Statement> proofs) {
    if (proofs.isEmpty() || proofs.stream().anyMatch(s -> isLabelled(s, topic))) {
      return Optional.empty();
    }
    return text.statements().stream()
        .filter(s -> isLabelled(s, topic) && s.label().get().wording().words() <= LABEL_WORDS)
        .filter(s -> s.place().headings().isEmpty() || s.place().isIn(section))
        .filter(s -> s.place().weight() == Place.Weight.EVIDENCE)
        .flatMap(
            s ->
                objections
                    .toValue(s.value())
                    .filter(o -> o == Objection.POSTPONED || o == Objection.PLACEHOLDER)
                    .map(o -> Match.nearMiss(s, o, o.clause()))
                    .stream())
        .findFirst();
  }

  private static boolean isLabelled(Statement statement, TermSet topic) {
    return statement.label().filter(l -> l.wording().has(topic)).isPresent();
  }

  private Optional<NearMiss> first(List<Statement> statements, TermSet topic) {
    Optional<NearMiss> aside = Optional.empty();
    for (Statement statement : statements) {
      Optional<Objection> objection = objection(statement, topic);
      if (objection.isEmpty()) {
        continue;
      }
      NearMiss miss = Match.nearMiss(statement, objection.get(), objection.get().clause());
      if (!miss.isAside()) {
        return Optional.of(miss);
      }
      aside = aside.or(() -> Optional.of(miss));
    }
    return aside;
  }

  private Optional<Objection> objection(Statement statement, TermSet topic) {
    boolean read =
        switch (statement.form()) {
          case SENTENCE, ROW, ENTRY -> true;
          case HEADING, CODE, DIAGRAM -> false;
        };
    if (!read) {
      return Optional.empty();
    }
    Wording own = statement.phrase().wording();
    boolean labelled = statement.label().stream().anyMatch(l -> l.wording().has(topic));
    if (!own.has(topic) && !labelled) {
      return Optional.empty();
    }
    Optional<Objection> whole = objections.toStatement(statement);
    if (whole.isPresent()) {
      return whole;
    }
    for (Hit hit : own.hits(topic)) {
      Optional<Objection> objection = objections.toHit(own, hit);
      if (objection.isPresent()) {
        return objection;
      }
    }
    return labelled
        ? objections.toValue(statement.value()).filter(o -> o != Objection.NEGATED)
        : Optional.empty();
  }
}
