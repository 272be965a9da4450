package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.List;

/** An HTML element or an admonition that is open, with the blocks it holds so far. */
interface Container {

  /** Where a container begins. {@code offset} lies behind its opening tag. */
  record Opening(String tag, SourceText text, int offset, Span span) {}

  Opening opening();

  /** The list that the next block in here is added to. */
  List<Block> blocks();

  /** Whether a heading in here begins a section of the document. */
  boolean isSectioning();

  /**
   * Hands over to what stands around it.
   *
   * @param stack from which this container has been taken
   * @param end place of the closing tag, or where it would have been
   */
  void close(BlockStack stack, Span end);
}
