package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.GraphDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code dataflow-connected}: no node is without a flow. */
public final class DataFlowConnectedCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    for (GraphDrawing drawing : subject.drawings().dataFlows()) {
      Set<String> connected = connected(drawing);
      List<Node> alone = drawing.nodes().stream().filter(n -> !connected.contains(n.id())).toList();
      if (drawing.flows().isEmpty() && alone.size() > 1) {
        findings
            .at(alone.get(0).span(), "none")
            .with(
                Map.of(
                    "nodes",
                    String.join(", ", alone.stream().map(n -> n.label().plain()).toList())))
            .note("0 flows")
            .add();
        continue;
      }
      for (Node node : alone) {
        findings
            .at(node.span(), "missing")
            .with(Map.of("node", node.label().plain(), "diagram", drawing.name()))
            .note("0 flows")
            .add();
      }
    }
    return findings.all();
  }

  /** Ends of flows; a flow that ends at a group connects what is in it. */
  private static Set<String> connected(GraphDrawing drawing) {
    Set<String> ends = new HashSet<>();
    for (Edge edge : drawing.diagram().edges()) {
      if (edge.line() != Edge.Line.INVISIBLE) {
        ends.add(edge.from());
        ends.add(edge.to());
      }
    }
    List<Group> groups = drawing.diagram().groups();
    // outer groups come last
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (ends.contains(groups.get(i).id())) {
        ends.addAll(groups.get(i).members());
      }
    }
    return ends;
  }
}
