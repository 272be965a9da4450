package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.DiagramTitles;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code sequence-title}: a sequence diagram says which flow it shows. */
public final class SequenceTitleCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    DiagramTitles titles = new DiagramTitles(subject.standard());
    for (SequenceDrawing drawing : subject.drawings().sequences()) {
      if (titles.isTitled(drawing.placed())) {
        continue;
      }
      String name = titles.poorTitle(drawing.placed());
      findings
          .at(drawing.header(), name.isEmpty() ? "missing" : "generic")
          .with(Map.of("title", name))
          .note("no title")
          .add();
    }
    return findings.all();
  }
}
