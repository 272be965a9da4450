package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/** A block quote, a callout ({@code > [!NOTE]}) or an admonition ({@code :::}, {@code !!!}). */
public record Quote(List<Block> blocks, Span span) implements Block {

  public Quote {
    blocks = List.copyOf(blocks);
  }
}
