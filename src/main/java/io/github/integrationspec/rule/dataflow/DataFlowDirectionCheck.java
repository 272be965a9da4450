package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.GraphDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code dataflow-direction}: every flow has a direction. */
public final class DataFlowDirectionCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    for (GraphDrawing drawing : subject.drawings().dataFlows()) {
      for (Edge flow : drawing.flows()) {
        if (!flow.isDirected()) {
          findings
              .at(flow.span(), "missing")
              .with(Map.of("from", drawing.nameOf(flow.from()), "to", drawing.nameOf(flow.to())))
              .note("no arrowhead")
              .add();
        }
      }
    }
    return findings.all();
  }
}
