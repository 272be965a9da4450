package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.PlacedDiagram;
import java.util.List;
import java.util.Optional;

/**
 * A flow with the sequence diagrams that draw it.
 *
 * @param flow empty for a diagram of a document that lists no flows: it is a flow by itself
 * @param read those that could be read, in order
 * @param unread those that could not: broken ones and pictures
 */
public record FlowDrawings(
    Optional<Flow> flow, List<SequenceDrawing> read, List<PlacedDiagram> unread) {

  public FlowDrawings {
    read = List.copyOf(read);
    unread = List.copyOf(unread);
  }

  public boolean isDrawn() {
    return !read.isEmpty() || !unread.isEmpty();
  }

  /**
   * Whether its drawings could be read, so that something may be called missing. A picture beside
   * them does not matter.
   */
  public boolean isFullyRead() {
    return !read.isEmpty() && unread.stream().allMatch(DiagramSet::isPicture);
  }

  /** How findings call it. */
  public String title() {
    return flow.map(Flow::title).orElseGet(() -> read.get(0).name());
  }
}
