package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * A note.
 *
 * @param about ids of the participants or nodes it is attached to; empty for a floating one
 */
public record Note(List<String> about, Label text, Span span) implements SequenceElement {

  public Note {
    about = List.copyOf(about);
  }
}
