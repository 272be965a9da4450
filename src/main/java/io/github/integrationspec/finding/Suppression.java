package io.github.integrationspec.finding;

/**
 * Why a finding does not count.
 *
 * @param justification the author's reason; empty where none is needed
 */
public record Suppression(Kind kind, String justification) {

  /** Where the decision is written down. */
  public enum Kind {
    /** In the document. */
    IN_SOURCE,
    /** In a file beside it, a baseline. */
    EXTERNAL
  }
}
