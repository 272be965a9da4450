package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/**
 * A message from one participant to another, or to itself.
 *
 * @param from id of the sender; {@link #OUTSIDE} for a message that comes from the edge of the
 *     diagram
 * @param to id of the receiver; {@link #OUTSIDE} for one that leaves it
 * @param arrow as written, {@code ->>}
 * @param activation what the message does to activations ({@code +}, {@code -})
 */
public record Message(
    String from,
    String to,
    Label text,
    String arrow,
    Line line,
    Head head,
    ActivationChange activation,
    Span span)
    implements SequenceElement {

  /** Stands for the edge of the diagram (UML: a found or lost message). */
  public static final String OUTSIDE = "[";

  /** Whether sender and receiver are the same. */
  public boolean isToSelf() {
    return from.equals(to);
  }

  /** The line of an arrow. In both languages a dotted line is a response by convention. */
  public enum Line {
    SOLID,
    DOTTED
  }

  /** The head of an arrow. */
  public enum Head {
    /** {@code ->>} in Mermaid, {@code ->} in PlantUML: a call or its return. */
    FILLED,
    /** {@code -)} in Mermaid, {@code ->>} in PlantUML: asynchronous. */
    OPEN,
    /** {@code -x}: the message is lost or fails. */
    CROSS,
    /** {@code ->} in Mermaid: a line without a head. */
    NONE,
    /** {@code <<->>}: both directions. */
    BOTH
  }

  /** What a message does to activations. */
  public enum ActivationChange {
    NONE,
    ACTIVATES_RECEIVER,
    DEACTIVATES_SENDER
  }
}
