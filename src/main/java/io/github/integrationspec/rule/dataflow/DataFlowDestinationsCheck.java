package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.GraphDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code dataflow-destinations}: data enters a node. An edge without an arrowhead counts, too. */
public final class DataFlowDestinationsCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    List<GraphDrawing> drawings = subject.drawings().dataFlows();
    if (!drawings.isEmpty() && drawings.stream().allMatch(d -> d.flows().isEmpty())) {
      GraphDrawing first = drawings.get(0);
      findings
          .at(first.header(), "missing")
          .ofWholeSpecification()
          .aside(Map.of("nodes", String.valueOf(first.nodes().size())))
          .note(first.nodes().size() + " nodes, 0 flows")
          .add();
    }
    return findings.all();
  }
}
