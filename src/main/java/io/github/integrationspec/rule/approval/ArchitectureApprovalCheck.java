package io.github.integrationspec.rule.approval;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Approval;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code approval-architecture}: the architecture team approved, or it does not apply. */
public final class ArchitectureApprovalCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    if (!ApprovalDue.isDue(subject)) {
      return List.of();
    }
    List<Approval> approvals = ApprovalDue.of(subject, Approval.Team.ARCHITECTURE);
    if (approvals.stream().anyMatch(a -> a.outcome() != Approval.Outcome.NOT_GIVEN)) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    findings
        .at(ApprovalDue.place(subject, approvals), approvals.isEmpty() ? "missing" : "open")
        .ofWholeSpecification()
        .aside(Map.of("status", ApprovalDue.status(subject)))
        .add();
    return findings.all();
  }
}
