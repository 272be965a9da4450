package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Placement;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
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
    TermSet names = subject.standard().terms("data-flow-names");
    // "the diagrams will be drawn later" is where the reader looks
    Span place =
        subject.text().statements().stream()
            .filter(s -> s.form() == Statement.Form.SENTENCE && s.phrase().wording().has(names))
            .map(Statement::span)
            .findFirst()
            .orElseGet(() -> placement.of(rule, subject.verdicts().of(rule.id())));
    Findings findings = new Findings(subject, rule);
    findings.at(place, "missing").more(placement.belongs(rule)).add();
    return findings.all();
  }
}
