package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A diagram of nodes and edges: flowchart, C4, component, deployment, use case, activity, state,
 * draw.io.
 *
 * @param direction {@code LR}, {@code TB}, …; empty when none is given
 * @param nodes in the order of their first appearance
 * @param groups inner ones before outer ones
 * @param styles what class names stand for
 * @param legend texts that explain the drawing: a legend, a title block, free text
 */
public record GraphDiagram(
    DiagramSyntax syntax,
    String type,
    Optional<Label> title,
    String direction,
    List<Node> nodes,
    List<Edge> edges,
    List<Group> groups,
    List<Note> notes,
    List<StyleClass> styles,
    List<Label> legend,
    Span span,
    List<ParseProblem> problems)
    implements Diagram {

  public GraphDiagram {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
    styles = List.copyOf(styles);
    legend = List.copyOf(legend);
    problems = List.copyOf(problems);
  }
}
