package io.github.integrationspec.rule.state;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Deferral;
import io.github.integrationspec.rule.reading.Status;
import io.github.integrationspec.rule.reading.StatusField;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code state-partial}: what is deferred, each with a reason and not past its date. */
public final class PartialCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Optional<StatusField> field = subject.status();
    if (field.flatMap(StatusField::status).filter(Status.PARTIAL::equals).isEmpty()) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    if (subject.deferrals().isEmpty()) {
      findings.at(field.orElseThrow().span(), "missing").ofWholeSpecification().add();
    }
    for (Deferral deferral : subject.deferrals()) {
      if (deferral.reason() == Deferral.Reason.MISSING) {
        findings.at(deferral.span(), "reason").with(Map.of("what", deferral.what())).add();
      } else if (!deferral.isInForce(subject.today())) {
        findings
            .at(deferral.span(), "past")
            .with(
                Map.of("what", deferral.what(), "date", deferral.until().orElseThrow().toString()))
            .note("past")
            .add();
      }
    }
    return findings.all();
  }
}
