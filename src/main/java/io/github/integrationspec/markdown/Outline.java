package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the sequence of headings and blocks into the tree of sections. */
final class Outline implements Ground {

  private static final class Draft {
    private final Optional<Heading> heading;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> children = new ArrayList<>();

    Draft(Optional<Heading> heading) {
      this.heading = heading;
    }

    int level() {
      return heading.map(Heading::level).orElse(0);
    }

    Span span() {
      Span start = heading.orElseThrow().span();
      if (!children.isEmpty()) {
        return start.to(children.get(children.size() - 1).span());
      }
      return blocks.isEmpty() ? start : start.to(blocks.get(blocks.size() - 1).span());
    }
  }

  private final List<Draft> open = new ArrayList<>();

  Outline() {
    open.add(new Draft(Optional.empty()));
  }

  @Override
  public List<Block> blocks() {
    return top().blocks;
  }

  @Override
  public void heading(Heading heading, BlockStack stack) {
    Span span = heading.span();
    Span above = new Span(span.file(), span.line(), span.column(), span.line(), span.column());
    stack.closeAll(above);
    closeDownTo(heading.level());
    open.add(new Draft(Optional.of(heading)));
  }

  /** The tree; {@code whole} is the place of the document. */
  Section build(Span whole) {
    closeDownTo(1);
    Draft root = top();
    return new Section(Optional.empty(), root.blocks, root.children, whole);
  }

  private void closeDownTo(int level) {
    while (top().level() >= level) {
      Draft draft = open.remove(open.size() - 1);
      top().children.add(new Section(draft.heading, draft.blocks, draft.children, draft.span()));
    }
  }

  private Draft top() {
    return open.get(open.size() - 1);
  }
}
