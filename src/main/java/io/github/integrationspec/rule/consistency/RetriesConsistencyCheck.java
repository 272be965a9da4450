package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Attempts;
import io.github.integrationspec.rule.reading.AttemptsReader;
import io.github.integrationspec.rule.reading.CallTexts;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code consistency-retries}: a diagram makes as many attempts as the text. */
public final class RetriesConsistencyCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    AttemptsReader reader = new AttemptsReader(subject.standard());
    List<Attempts> written = subject.attempts();
    if (written.isEmpty()) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    for (SequenceDrawing drawing : subject.drawings().sequences()) {
      for (Attempts drawn : reader.in(CallTexts.of(drawing, subject.standard()))) {
        if (written.stream().noneMatch(drawn::agreesWith)) {
          report(drawn, written.get(0), drawing, findings);
        }
      }
    }
    return findings.all();
  }

  private static void report(
      Attempts drawn, Attempts written, SequenceDrawing drawing, Findings findings) {
    findings
        .at(drawn.span(), "missing")
        .with(
            Map.of(
                "diagram", drawing.name(),
                "drawn", drawn.words(),
                "count", drawn.number(),
                "written", written.words(),
                "other", written.number(),
                "line", Lines.of(written.span(), drawn.span())))
        .note(drawn.number() + " attempts")
        .see(written.span(), "the text: " + written.number() + " attempts")
        .add();
  }
}
