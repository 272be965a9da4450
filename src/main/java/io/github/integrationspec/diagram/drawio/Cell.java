package io.github.integrationspec.diagram.drawio;

import io.github.integrationspec.diagram.drawio.Box.Point;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A cell of a page: a shape, a connector, or something that holds others.
 *
 * @param id unique within its page
 * @param parent id of the cell that holds it; empty for the outermost
 * @param source id of the cell where a connector starts; empty when it starts at none
 * @param target id of the cell where a connector ends; empty when it ends at none
 * @param label what readers see, lines joined by {@code <br/>}
 * @param tags tags that the author gave it
 * @param box its place within its parent
 * @param start where a connector starts that starts at no cell
 * @param end where a connector ends that ends at no cell
 */
record Cell(
    String id,
    String parent,
    String source,
    String target,
    Kind kind,
    String label,
    Style style,
    List<String> tags,
    Box box,
    Optional<Point> start,
    Optional<Point> end,
    Span span) {

  /** What a cell is. */
  enum Kind {
    VERTEX,
    EDGE,
    /** A layer, or the root of all. */
    LAYER
  }

  boolean isVertex() {
    return kind == Kind.VERTEX;
  }

  boolean isEdge() {
    return kind == Kind.EDGE;
  }
}
