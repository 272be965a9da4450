package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Surroundings;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/**
 * {@code dataflow-privacy}: encryption, masking, retention and the like are shown on the diagram or
 * said beside it.
 */
public final class DataFlowPrivacyCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    TermSet terms = subject.standard().terms("privacy-marks");
    Surroundings surroundings = new Surroundings(subject.text(), subject.standard());
    return new DataFlowFact(subject, rule)
        .judge(
            drawing ->
                drawing.texts().stream().anyMatch(t -> t.has(terms))
                    || surroundings.of(drawing.placed()).stream().anyMatch(w -> w.has(terms)),
            text -> text.has(terms));
  }
}
