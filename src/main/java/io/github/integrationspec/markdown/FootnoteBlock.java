package io.github.integrationspec.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** flexmark's node of a footnote's text: {@code [^1]: text}. */
final class FootnoteBlock extends Block {

  private final BasedSequence marker;

  FootnoteBlock(BasedSequence marker) {
    this.marker = marker;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {marker};
  }
}
