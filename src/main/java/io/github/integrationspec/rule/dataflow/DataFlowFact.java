package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Showing;
import io.github.integrationspec.rule.reading.DiagramText;
import io.github.integrationspec.rule.reading.GraphDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.function.Predicate;

/**
 * A fact that the data flow diagrams of a document, taken together, must show. A diagram that does
 * not parse counts at the document's benefit.
 */
final class DataFlowFact {

  private final Subject subject;
  private final Rule rule;

  DataFlowFact(Subject subject, Rule rule) {
    this.subject = subject;
    this.rule = rule;
  }

  List<Finding> judge(Predicate<GraphDrawing> shows, Predicate<DiagramText> benefit) {
    List<GraphDrawing> drawings = subject.drawings().dataFlows();
    if (drawings.isEmpty()
        || subject.drawings().hasIllegibleDataFlow()
        || drawings.stream().anyMatch(shows)
        || subject.drawings().brokenDataFlows().stream().anyMatch(benefit)
        || subject.verdicts().of(rule.id()).result() == Showing.Result.ABSENT) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    findings.at(drawings.get(0).header(), "missing").ofWholeSpecification().add();
    return findings.all();
  }
}
