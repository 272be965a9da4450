package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The keywords of open blocks. When an {@code end} is missing, the outermost block is the one that
 * stays open; the indent tells better which one the author forgot to close.
 */
final class OpenBlocks {

  private final Deque<Span> open = new ArrayDeque<>();
  private final List<Span> suspects = new ArrayList<>();

  void open(Span keyword) {
    open.push(keyword);
  }

  /**
   * An {@code end}. It is suspect when it is in line with an outer block, not with the inner one.
   */
  void close(Span end) {
    Span inner = open.pop();
    boolean inLine = open.stream().anyMatch(outer -> outer.column() == end.column());
    if (inner.column() > end.column() && inLine) {
      suspects.add(inner);
    }
  }

  /** Where the blocks begin that are not closed: as many as are open. */
  List<Span> unclosed() {
    List<Span> unclosed = new ArrayList<>();
    for (Span keyword : open) {
      int next = unclosed.size();
      unclosed.add(next < suspects.size() ? suspects.get(next) : keyword);
    }
    return unclosed;
  }
}
