package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.DateReader;
import io.github.integrationspec.rule.evidence.Statement;
import java.util.Optional;

/**
 * What a document says of one approval.
 *
 * @param team whose it is; empty where the statement names neither security nor architecture
 * @param outcome whether it was given
 * @param namesPerson whether the statement names a person
 */
public record Approval(
    Statement statement,
    Optional<Team> team,
    Outcome outcome,
    boolean namesPerson,
    Optional<DateReader.Reading> date) {

  /** The teams whose approval the standard asks for. */
  public enum Team {
    SECURITY,
    ARCHITECTURE
  }

  /** What became of it. */
  public enum Outcome {
    GIVEN,
    /** Postponed, pending, refused. */
    NOT_GIVEN,
    /** Said not to apply, with a reason. */
    NOT_APPLICABLE
  }
}
