package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/** A bullet list, a numbered list or a task list. */
public record ListBlock(ListKind kind, List<ListItem> items, Span span) implements Block {

  public ListBlock {
    items = List.copyOf(items);
  }
}
