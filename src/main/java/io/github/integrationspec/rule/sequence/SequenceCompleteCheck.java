package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Completion;
import io.github.integrationspec.rule.reading.FlowDrawings;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code sequence-complete}: whoever starts a flow gets an answer, or the diagram shows how the
 * flow ends.
 */
public final class SequenceCompleteCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    Completion completion = new Completion(subject.standard());
    for (FlowDrawings drawn : subject.drawings().flows()) {
      if (!drawn.isFullyRead() || drawn.read().stream().anyMatch(completion::isComplete)) {
        continue;
      }
      Optional<Message> first = Completion.start(drawn.read().get(0));
      first.ifPresent(
          start ->
              findings
                  .at(start.span(), "missing")
                  .with(
                      Map.of(
                          "flow",
                          drawn.title(),
                          "participant",
                          drawn.read().get(0).nameOf(start.from()),
                          "message",
                          start.text().plain()))
                  .note("starts the flow")
                  .add());
    }
    return findings.all();
  }
}
