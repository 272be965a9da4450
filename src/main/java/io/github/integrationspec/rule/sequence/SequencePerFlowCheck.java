package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.FlowDrawings;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code sequence-per-flow}: each listed flow has a sequence diagram of its own. */
public final class SequencePerFlowCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    for (FlowDrawings drawn : subject.drawings().flows()) {
      drawn
          .flow()
          .filter(flow -> !drawn.isDrawn())
          .ifPresent(
              flow ->
                  findings
                      .at(flow.nameSpan(), "missing")
                      .with(Map.of("flow", flow.title()))
                      .note("not drawn")
                      .add());
    }
    return findings.all();
  }
}
