package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/**
 * A statement about a participant's life: {@code activate}, {@code deactivate}, {@code create},
 * {@code destroy}.
 */
public record Activation(String participant, Change change, Span span) implements SequenceElement {

  /** What changes. */
  public enum Change {
    ACTIVATE,
    DEACTIVATE,
    CREATE,
    DESTROY
  }
}
