package io.github.integrationspec.rule.overview;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Placement;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code overview-flows}: the integration flows are enumerated. */
public final class FlowsCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    if (!subject.flows().isEmpty()) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    Placement placement = new Placement(subject);
    Span place = placement.of(rule, subject.verdicts().of(rule.id()));
    findings.at(place, "missing").ofWholeSpecification().more(placement.belongs(rule, place)).add();
    return findings.all();
  }
}
