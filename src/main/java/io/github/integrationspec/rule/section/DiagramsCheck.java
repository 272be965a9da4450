package io.github.integrationspec.rule.section;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Placement;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.SectionKind;
import java.util.List;
import java.util.Map;

/**
 * {@code section-diagrams}: at least one sequence or data flow diagram stands, or is linked, under
 * a heading of its own or of its flow.
 */
public final class DiagramsCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    boolean shown =
        !subject.diagrams().sequences().isEmpty() || !subject.diagrams().dataFlows().isEmpty();
    if (shown) {
      return List.of();
    }
    SectionKind kind = subject.standard().section(rule.section()).orElseThrow();
    Findings findings = new Findings(subject, rule);
    findings
        .at(new Placement(subject).of(rule, subject.verdicts().of(rule.id())), "missing")
        .ofWholeSpecification()
        .with(Map.of("section", kind.title()))
        .add();
    return findings.all();
  }
}
