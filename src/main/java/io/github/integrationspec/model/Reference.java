package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/** An interaction use: {@code ref over A, B : as in …}. */
public record Reference(List<String> over, Label text, Span span) implements SequenceElement {

  public Reference {
    over = List.copyOf(over);
  }
}
