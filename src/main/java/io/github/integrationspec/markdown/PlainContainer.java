package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** An element that says nothing of its content, {@code <div>} or {@code <p>}. */
record PlainContainer(Opening opening, List<Block> blocks) implements Container {

  PlainContainer(Opening opening) {
    this(opening, new ArrayList<>(2));
  }

  @Override
  public boolean isSectioning() {
    return true;
  }

  @Override
  public void close(BlockStack stack, Span end) {
    stack.blocks().addAll(blocks);
  }
}
