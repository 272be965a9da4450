package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * A node of a graph.
 *
 * @param id the name that edges use
 * @param label what readers see; the id where none is given
 * @param shape its shape or symbol in the diagram's own words: {@code cylinder}, {@code database},
 *     {@code actor}, {@code queue}; empty for the default
 * @param classes style classes
 * @param stereotypes without guillemets; tags of C4 included
 * @param style inline style as written, empty when there is none
 */
public record Node(
    String id,
    Label label,
    String shape,
    List<String> classes,
    List<String> stereotypes,
    String style,
    Span span) {

  public Node {
    classes = List.copyOf(classes);
    stereotypes = List.copyOf(stereotypes);
  }
}
