package io.github.integrationspec.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** flexmark's node of an admonition: {@code !!! note "Title"} or {@code ::: note Title}. */
final class Admonition extends Block {

  private final BasedSequence marker;
  private final BasedSequence title;

  Admonition(BasedSequence marker, BasedSequence title) {
    this.marker = marker;
    this.title = title;
  }

  BasedSequence marker() {
    return marker;
  }

  /** The title as written, without quotes or brackets; may be empty. */
  BasedSequence title() {
    return title;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {marker, title};
  }
}
