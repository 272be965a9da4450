package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.ListItem;
import io.github.integrationspec.model.ListKind;
import io.github.integrationspec.model.Task;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** {@code <ul>} and {@code <ol>}. */
record ListContainer(Opening opening, List<ListItem> items, List<Block> blocks)
    implements Container {

  ListContainer(Opening opening) {
    this(opening, new ArrayList<>(), new ArrayList<>(0));
  }

  @Override
  public boolean isSectioning() {
    return false;
  }

  @Override
  public void close(BlockStack stack, Span end) {
    if (!items.isEmpty()) {
      ListKind kind = opening.tag().equals("ol") ? ListKind.NUMBERED : ListKind.BULLET;
      stack.add(new ListBlock(kind, items, opening.span().to(end)));
    }
    // what stands in a list outside its items
    stack.blocks().addAll(blocks);
  }

  /** {@code <li>}. */
  record Item(Opening opening, List<Block> blocks) implements Container {

    Item(Opening opening) {
      this(opening, new ArrayList<>(1));
    }

    @Override
    public boolean isSectioning() {
      return false;
    }

    @Override
    public void close(BlockStack stack, Span end) {
      stack
          .enclosing(ListContainer.class)
          .ifPresentOrElse(
              list -> list.items.add(new ListItem(Task.NONE, blocks, opening.span().to(end))),
              () -> stack.blocks().addAll(blocks));
    }
  }
}
