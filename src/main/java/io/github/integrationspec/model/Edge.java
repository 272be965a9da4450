package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * An edge of a graph, or a data flow.
 *
 * @param from id of a node or group where it starts as written
 * @param to id of a node or group where it ends as written
 * @param text its label; blank when there is none
 * @param classes style classes
 * @param stereotypes without guillemets
 * @param style inline style as written, empty when there is none
 */
public record Edge(
    String from,
    String to,
    Label text,
    Line line,
    Ends ends,
    List<String> classes,
    List<String> stereotypes,
    String style,
    Span span) {

  public Edge {
    classes = List.copyOf(classes);
    stereotypes = List.copyOf(stereotypes);
  }

  /** Whether the edge has an arrowhead at either end. */
  public boolean isDirected() {
    return ends != Ends.NONE;
  }

  /** How the line is drawn. */
  public enum Line {
    SOLID,
    DOTTED,
    THICK,
    /** For layout only; no flow. */
    INVISIBLE
  }

  /** Where its arrowheads are. A circle or a cross is a head, too. */
  public enum Ends {
    NONE,
    AT_TARGET,
    AT_SOURCE,
    BOTH
  }
}
