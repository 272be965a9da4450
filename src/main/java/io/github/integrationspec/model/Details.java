package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * The content of an HTML container that readers see, {@code <details>} first of all.
 *
 * @param summary its {@code <summary>}; blank when there is none
 */
public record Details(Prose summary, List<Block> blocks, Span span) implements Block {

  public Details {
    blocks = List.copyOf(blocks);
  }
}
