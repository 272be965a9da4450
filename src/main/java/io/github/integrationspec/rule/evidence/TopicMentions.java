package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.standard.LanguageTerms;
import java.util.Optional;

/**
 * Finds where a document touches on a topic without settling it: it postpones, guesses, asks, or
 * points elsewhere.
 */
public final class TopicMentions {

  private final SpecificationText text;
  private final Objections objections;

  public TopicMentions(SpecificationText text, LanguageTerms language) {
    this.text = text;
    this.objections = new Objections(language);
  }

  /** The first such statement; one that is a decision of the document before open points. */
  public Optional<NearMiss> of(TermSet topic) {
    Optional<NearMiss> open = Optional.empty();
    for (Statement statement : text.statements()) {
      Optional<Objection> objection = objection(statement, topic);
      if (objection.isEmpty()) {
        continue;
      }
      NearMiss miss = Match.nearMiss(statement, objection.get(), objection.get().clause());
      if (objection.get() != Objection.OPEN_POINT) {
        return Optional.of(miss);
      }
      open = open.or(() -> Optional.of(miss));
    }
    return open;
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
