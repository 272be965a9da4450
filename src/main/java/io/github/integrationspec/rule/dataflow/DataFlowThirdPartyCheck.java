package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.GraphDrawing;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code dataflow-third-party}: the third party is a node that data goes to or comes from. */
public final class DataFlowThirdPartyCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    List<GraphDrawing> drawings = subject.drawings().dataFlows();
    Optional<String> vendor = subject.vendor().name();
    boolean shown =
        drawings.stream().anyMatch(d -> d.flows().stream().anyMatch(d::touchesThirdParty));
    if (drawings.isEmpty() || shown) {
      return List.of();
    }
    for (GraphDrawing drawing : drawings) {
      Optional<Node> node =
          drawing.nodes().stream().filter(n -> drawing.thirdParties().contains(n.id())).findFirst();
      if (node.isPresent()) {
        findings
            .at(node.get().span(), "unconnected")
            .with(Map.of("node", node.get().label().plain()))
            .note("0 flows")
            .add();
        return findings.all();
      }
    }
    Span place = drawings.get(0).header();
    vendor.ifPresent(
        name ->
            findings
                .at(place, "missing")
                .ofWholeSpecification()
                .with(Map.of("vendor", name))
                .add());
    return findings.all();
  }
}
