package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Set;

/**
 * A data flow diagram that was read. Invisible links, anchors of notes and legends are neither
 * flows nor nodes.
 *
 * @param nodes its nodes, without notes and legends
 * @param flows its edges, without layout links and anchors
 * @param thirdParties ids of the nodes and groups that are the third party or another external one
 * @param vendors ids of those of them that are named after the vendor
 * @param texts what it says: labels, notes, legend, names of classes and stereotypes
 * @param header where a finding about the diagram as a whole is placed
 */
public record GraphDrawing(
    PlacedDiagram placed,
    GraphDiagram diagram,
    List<Node> nodes,
    List<Edge> flows,
    Set<String> thirdParties,
    Set<String> vendors,
    List<DiagramText> texts,
    Span header) {

  public GraphDrawing {
    nodes = List.copyOf(nodes);
    flows = List.copyOf(flows);
    thirdParties = Set.copyOf(thirdParties);
    vendors = Set.copyOf(vendors);
    texts = List.copyOf(texts);
  }

  /** Whether data goes to the third party or comes from it along an edge. */
  public boolean touchesThirdParty(Edge edge) {
    return thirdParties.contains(edge.from()) || thirdParties.contains(edge.to());
  }

  /** The name of a node or group that readers see. */
  public String nameOf(String id) {
    return diagram.nodes().stream()
        .filter(n -> n.id().equals(id))
        .map(n -> n.label().plain())
        .findFirst()
        .or(
            () ->
                diagram.groups().stream()
                    .filter(g -> g.id().equals(id))
                    .map(g -> g.title().plain())
                    .findFirst())
        .filter(n -> !n.isEmpty())
        .orElse(id);
  }

  /** How findings call it. */
  public String name() {
    return DiagramNames.of(placed);
  }
}
