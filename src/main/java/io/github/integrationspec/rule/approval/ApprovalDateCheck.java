package io.github.integrationspec.rule.approval;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.DateReader;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Approval;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code approval-date}: a real date, not in the future. */
public final class ApprovalDateCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    if (!ApprovalDue.isDue(subject)) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    boolean any = false;
    for (Approval approval : subject.approvals()) {
      if (approval.outcome() == Approval.Outcome.NOT_GIVEN || approval.date().isEmpty()) {
        continue;
      }
      any = true;
      DateReader.Reading date = approval.date().get();
      if (date instanceof DateReader.Impossible impossible) {
        findings
            .at(approval.statement().span(), "impossible")
            .with(Map.of("date", impossible.text()))
            .note("no such day")
            .add();
      } else if (date instanceof DateReader.Real real && real.date().isAfter(subject.today())) {
        findings
            .at(approval.statement().span(), "future")
            .with(Map.of("date", real.date().toString()))
            .note("in the future")
            .add();
      }
    }
    if (!any) {
      findings
          .at(ApprovalDue.place(subject, subject.approvals()), "missing")
          .ofWholeSpecification()
          .aside(Map.of("status", ApprovalDue.status(subject)))
          .add();
    }
    return findings.all();
  }
}
