package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.ErrorPaths;
import io.github.integrationspec.rule.reading.FlowDrawings;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code sequence-error-flow}: the diagrams of a flow show what happens when something fails. */
public final class SequenceErrorFlowCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    ErrorPaths paths = new ErrorPaths(subject.standard());
    for (FlowDrawings drawn : subject.drawings().flows()) {
      if (!drawn.isFullyRead() || drawn.read().stream().anyMatch(paths::hasOne)) {
        continue;
      }
      SequenceDrawing first = drawn.read().get(0);
      int messages = drawn.read().stream().mapToInt(d -> d.diagram().messages().size()).sum();
      Findings.Draft draft =
          findings
              .at(first.header(), drawn.read().size() == 1 ? "one" : "many")
              .with(Map.of("flow", drawn.title()))
              .aside(Map.of("count", String.valueOf(drawn.read().size()), "answer", answer(first)))
              .note(messages + (messages == 1 ? " message" : " messages") + ", 0 branches");
      subject
          .text()
          .titleOf("error-handling")
          .ifPresent(t -> draft.see(t.phrase().span(), "the errors to expect"));
      draft.add();
    }
    return findings.all();
  }

  /** The answer of the third party that could as well be a failure. */
  private static String answer(SequenceDrawing drawing) {
    return drawing.diagram().messages().stream()
        .filter(drawing::isInbound)
        .map(Message::text)
        .map(t -> t.plain())
        .filter(t -> !t.isEmpty())
        .findFirst()
        .map(t -> "`" + t + "`")
        .orElse("the answer");
  }
}
