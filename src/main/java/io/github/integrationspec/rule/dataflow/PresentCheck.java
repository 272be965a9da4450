package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Placement;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code dataflow-present}: at least one data flow diagram. */
public final class PresentCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    if (!subject.diagrams().dataFlows().isEmpty()) {
      return List.of();
    }
    Placement placement = new Placement(subject);
    Findings findings = new Findings(subject, rule);
    findings
        .at(placement.of(rule, subject.verdicts().of(rule.id())), "missing")
        .more(placement.belongs(rule))
        .add();
    return findings.all();
  }
}
