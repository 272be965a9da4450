package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.DiagramTitles;
import io.github.integrationspec.rule.reading.GraphDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/**
 * {@code dataflow-title}: a data flow diagram says what it shows; the only one of an integration
 * may just be called a data flow diagram.
 */
public final class DataFlowTitleCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    DiagramTitles titles = new DiagramTitles(subject.standard());
    boolean only = subject.diagrams().dataFlows().size() == 1;
    for (GraphDrawing drawing : subject.drawings().dataFlows()) {
      if (titles.isTitled(drawing.placed())
          || (only && titles.isCalledDataFlow(drawing.placed()))) {
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
