package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** {@code <h1>} to {@code <h6>}. */
record HeadingContainer(Opening opening, int level, Reading reading, List<Block> blocks)
    implements Container {

  HeadingContainer(Opening opening, int level, Reading reading) {
    this(opening, level, reading, new ArrayList<>(1));
  }

  @Override
  public boolean isSectioning() {
    return false;
  }

  @Override
  public void close(BlockStack stack, Span end) {
    Flattened flattened = Flattened.of(blocks, opening);
    if (!flattened.prose().isBlank()) {
      String anchor = reading.anchors().next(flattened.prose().text());
      stack.headingElement(new Heading(level, flattened.prose(), anchor, opening.span().to(end)));
    }
    stack.blocks().addAll(flattened.rest());
  }
}
