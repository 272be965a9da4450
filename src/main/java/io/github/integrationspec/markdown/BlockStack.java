package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The containers that are open at a point of a document. Markdown ends an HTML block at a blank
 * line, so an element may begin in one block and end in a later one, with Markdown in between.
 */
final class BlockStack {

  private final Ground ground;
  private final List<Container> open = new ArrayList<>(0);

  BlockStack(Ground ground) {
    this.ground = ground;
  }

  void add(Block block) {
    blocks().add(block);
  }

  /** The list that the next block is added to. */
  List<Block> blocks() {
    return open.isEmpty() ? ground.blocks() : open.get(open.size() - 1).blocks();
  }

  /** A heading of Markdown: it ends whatever HTML an author forgot to close. */
  void heading(Heading heading) {
    ground.heading(heading, this);
  }

  /** A heading element: in a table or a list it is part of their text. */
  void headingElement(Heading heading) {
    if (isSectioning()) {
      heading(heading);
    } else {
      add(NestedBlocks.asParagraph(heading));
    }
  }

  /** Whether a heading here begins a section of the document. */
  boolean isSectioning() {
    for (Container container : open) {
      if (!container.isSectioning()) {
        return false;
      }
    }
    return true;
  }

  /** Opens a container; beyond the deepest nesting it is left out and its content stands alone. */
  void open(Container container) {
    if (open.size() < Reading.MAX_DEPTH) {
      open.add(container);
    }
  }

  Optional<Container> top() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
  }

  /** The innermost open container of a kind. */
  <T extends Container> Optional<T> enclosing(Class<T> kind) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (kind.isInstance(open.get(i))) {
        return Optional.of(kind.cast(open.get(i)));
      }
    }
    return Optional.empty();
  }

  /**
   * Closes the innermost container with one of these tags and all in it, unless one with a tag of
   * {@code barriers} stands in between.
   */
  void close(Set<String> tags, Set<String> barriers, Span end) {
    for (int i = open.size() - 1; i >= 0; i--) {
      String tag = open.get(i).opening().tag();
      if (tags.contains(tag)) {
        closeFrom(i, end);
        return;
      }
      if (barriers.contains(tag)) {
        return;
      }
    }
  }

  /** Closes a container and all in it, if it is still open. */
  void close(Container container, Span end) {
    int index = open.indexOf(container);
    if (index >= 0) {
      closeFrom(index, end);
    }
  }

  void closeAll(Span end) {
    closeFrom(0, end);
  }

  private void closeFrom(int index, Span end) {
    while (open.size() > index) {
      Container closing = open.remove(open.size() - 1);
      closing.close(this, notBefore(closing.opening().span(), end));
    }
  }

  /** An HTML block that is left open reads on, beyond the end of an admonition that holds it. */
  private static Span notBefore(Span opening, Span end) {
    boolean before =
        end.line() < opening.endLine()
            || (end.line() == opening.endLine() && end.column() < opening.endColumn());
    return before
        ? new Span(
            opening.file(),
            opening.endLine(),
            opening.endColumn(),
            opening.endLine(),
            opening.endColumn())
        : end;
  }
}
