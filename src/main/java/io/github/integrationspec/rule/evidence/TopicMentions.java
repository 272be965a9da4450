package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
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

  /** Each rule that is shown asks for them. */
  private List<Statement> fields;

  public TopicMentions(SpecificationText text, Objections objections) {
    this.text = text;
    this.objections = objections;
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
    if (proofs.isEmpty()) {
      return Optional.empty();
    }
    for (Statement proof : proofs) {
      if (isLabelled(proof, topic)) {
        return Optional.empty();
      }
    }
    for (Statement statement : fields()) {
      if (isLabelled(statement, topic)
          && (statement.place().headings().isEmpty() || statement.place().isIn(section))) {
        Optional<Objection> objection = objections.toValue(statement.value());
        if (objection.isPresent() && isLeftOpen(objection.get())) {
          return Optional.of(Match.nearMiss(statement, objection.get(), objection.get().clause()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLeftOpen(Objection objection) {
    return objection == Objection.POSTPONED || objection == Objection.PLACEHOLDER;
  }

  /** Statements with a short label, where evidence counts. */
  private List<Statement> fields() {
    if (fields == null) {
      fields =
          text.statements().stream()
              .filter(s -> s.label().isPresent())
              .filter(s -> s.label().get().wording().words() <= LABEL_WORDS)
              .filter(s -> s.place().weight() == Place.Weight.EVIDENCE)
              .toList();
    }
    return fields;
  }

  private static boolean isLabelled(Statement statement, TermSet topic) {
    return statement.label().isPresent() && statement.label().get().wording().has(topic);
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
    boolean labelled = isLabelled(statement, topic);
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
