package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.DiagramText;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code dataflow-transformations}: a process of ours that transforms data is shown. */
public final class DataFlowTransformationsCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    TermSet processes = subject.standard().terms("transformations");
    TermSet others = subject.standard().terms("transformations-not");
    TermSet changed = subject.standard().terms("transformations-of-flows");
    return new DataFlowFact(subject, rule)
        .judge(
            drawing ->
                drawing.nodes().stream()
                        .filter(n -> !drawing.thirdParties().contains(n.id()))
                        .map(n -> subject.standard().vocabulary().read(n.label().plain()))
                        .anyMatch(w -> w.has(processes) && !w.has(others))
                    || drawing.texts().stream()
                        .anyMatch(t -> t.kind() == DiagramText.Kind.EDGE && t.has(changed)),
            text -> text.has(processes));
  }
}
