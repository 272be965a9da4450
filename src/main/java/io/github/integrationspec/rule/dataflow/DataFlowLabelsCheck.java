package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.FlowLabels;
import io.github.integrationspec.rule.reading.GraphDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code dataflow-labels}: every flow to or from the third party names its data. */
public final class DataFlowLabelsCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    FlowLabels names = new FlowLabels(subject.standard());
    for (GraphDrawing drawing : subject.drawings().dataFlows()) {
      // the arrows of an activity diagram are steps; its actions name the data
      if (drawing.diagram().type().equals("activity")) {
        continue;
      }
      for (Edge flow : drawing.flows()) {
        if (drawing.touchesThirdParty(flow) && !names.isData(flow.text().plain())) {
          findings
              .at(flow.span(), flow.text().plain().isEmpty() ? "missing" : "vague")
              .with(
                  Map.of(
                      "from",
                      drawing.nameOf(flow.from()),
                      "to",
                      drawing.nameOf(flow.to()),
                      "label",
                      flow.text().plain()))
              .note("which data?")
              .add();
        }
      }
    }
    return findings.all();
  }
}
