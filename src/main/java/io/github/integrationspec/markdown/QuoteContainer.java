package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** {@code <blockquote>}, or an admonition. */
record QuoteContainer(Opening opening, List<Block> blocks) implements Container {

  QuoteContainer(Opening opening) {
    this(opening, new ArrayList<>(2));
  }

  @Override
  public boolean isSectioning() {
    return true;
  }

  @Override
  public void close(BlockStack stack, Span end) {
    stack.add(new Quote(blocks, opening.span().to(end)));
  }
}
