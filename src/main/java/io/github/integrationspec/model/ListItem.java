package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * One item of a list: its own text first (a {@link Paragraph}, unless the item is empty), then what
 * is nested in it.
 *
 * @param task whether the item has a check box, and its state
 */
public record ListItem(Task task, List<Block> blocks, Span span) {

  public ListItem {
    blocks = List.copyOf(blocks);
  }
}
