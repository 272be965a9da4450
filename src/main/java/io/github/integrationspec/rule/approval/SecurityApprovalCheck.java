package io.github.integrationspec.rule.approval;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Approval;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code approval-security}: the security team approved, and who did is named. */
public final class SecurityApprovalCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    if (!ApprovalDue.isDue(subject)) {
      return List.of();
    }
    List<Approval> approvals = ApprovalDue.of(subject, Approval.Team.SECURITY);
    List<Approval> given =
        approvals.stream().filter(a -> a.outcome() == Approval.Outcome.GIVEN).toList();
    if (given.stream().anyMatch(Approval::namesPerson)) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    String key = given.isEmpty() ? (approvals.isEmpty() ? "missing" : "open") : "nobody";
    findings
        .at(ApprovalDue.place(subject, given.isEmpty() ? approvals : given), key)
        .ofWholeSpecification()
        .aside(Map.of("status", ApprovalDue.status(subject)))
        .add();
    return findings.all();
  }
}
