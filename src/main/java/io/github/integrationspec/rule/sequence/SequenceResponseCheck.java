package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Exchanges;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code sequence-response}: every request to the third party is answered in the diagram. */
public final class SequenceResponseCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    for (SequenceDrawing drawing : subject.drawings().sequences()) {
      for (Message request : Exchanges.in(drawing, subject.standard()).unanswered()) {
        findings
            .at(request.span(), "missing")
            .with(
                Map.of(
                    "request",
                    request.text().plain(),
                    "from",
                    drawing.nameOf(request.from()),
                    "to",
                    drawing.nameOf(request.to()),
                    "diagram",
                    drawing.name()))
            .note("no answer")
            .add();
      }
    }
    return findings.all();
  }
}
