package io.github.integrationspec.rule.approval;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Placement;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.StatusField;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code approval-required}: only what is Approved or Completed passes. */
public final class ApprovalRequiredCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    if (ApprovalDue.isDue(subject)) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    findings
        .at(
            subject.status().map(StatusField::span).orElseGet(() -> Placement.start(subject)),
            "missing")
        .ofWholeSpecification()
        .aside(Map.of("status", subject.status().map(StatusField::value).orElse("missing")))
        .add();
    return findings.all();
  }
}
