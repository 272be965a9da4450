package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A participant (UML lifeline) of a sequence diagram.
 *
 * @param id the name that messages use
 * @param label what readers see; the id where none is given
 * @param kind {@code participant}, {@code actor}, {@code boundary}, {@code control}, {@code
 *     entity}, {@code database}, {@code queue}, {@code collections}, or what the author wrote
 * @param stereotypes without guillemets
 * @param box index of its box in {@link SequenceDiagram#boxes()}
 * @param declaration whether the author declared it or only used it
 */
public record Participant(
    String id,
    Label label,
    String kind,
    List<String> stereotypes,
    Optional<Integer> box,
    Declaration declaration,
    Span span) {

  public Participant {
    stereotypes = List.copyOf(stereotypes);
  }

  /** Whether an element was declared or only used. */
  public enum Declaration {
    DECLARED,
    IMPLIED
  }
}
