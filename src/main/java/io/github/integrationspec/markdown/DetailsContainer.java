package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** {@code <details>}. */
final class DetailsContainer implements Container {

  private final Opening opening;
  private final List<Block> blocks = new ArrayList<>();
  private Prose summary;

  DetailsContainer(Opening opening) {
    this.opening = opening;
    this.summary = new Prose(opening.text().slice(opening.offset(), opening.offset()), List.of());
  }

  @Override
  public Opening opening() {
    return opening;
  }

  @Override
  public List<Block> blocks() {
    return blocks;
  }

  @Override
  public boolean isSectioning() {
    return true;
  }

  @Override
  public void close(BlockStack stack, Span end) {
    stack.add(new Details(summary, blocks, opening.span().to(end)));
  }

  /** {@code <summary>}. */
  record Summary(Opening opening, List<Block> blocks) implements Container {

    Summary(Opening opening) {
      this(opening, new ArrayList<>(1));
    }

    @Override
    public boolean isSectioning() {
      return false;
    }

    @Override
    public void close(BlockStack stack, Span end) {
      stack
          .enclosing(DetailsContainer.class)
          .ifPresentOrElse(
              details -> {
                // the first line only: some authors do not close it
                int first = Math.min(1, blocks.size());
                Flattened flattened = Flattened.of(blocks.subList(0, first), opening);
                details.summary = flattened.prose();
                details.blocks.addAll(flattened.rest());
                details.blocks.addAll(blocks.subList(first, blocks.size()));
              },
              () -> stack.blocks().addAll(blocks));
    }
  }
}
