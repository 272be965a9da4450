package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * A subgraph, boundary, package, swim lane or container.
 *
 * @param members ids of its nodes and groups, direct ones only
 * @param kind in the diagram's own words: {@code subgraph}, {@code package}, {@code cloud}, {@code
 *     boundary}, {@code swimlane}
 */
public record Group(
    String id,
    Label title,
    String kind,
    List<String> members,
    List<String> classes,
    List<String> stereotypes,
    String style,
    Span span) {

  public Group {
    members = List.copyOf(members);
    classes = List.copyOf(classes);
    stereotypes = List.copyOf(stereotypes);
  }
}
