package io.github.integrationspec.rule.diagram;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.DiagramSet;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code diagram-opaque}: a required diagram has a source that can be checked. */
public final class OpaqueCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    report(subject.diagrams().sequences(), "sequence diagram", findings);
    report(subject.diagrams().dataFlows(), "data flow diagram", findings);
    return findings.all();
  }

  private static void report(List<PlacedDiagram> diagrams, String kind, Findings findings) {
    for (PlacedDiagram placed : diagrams) {
      if (DiagramSet.isPicture(placed) && !isBacked(placed, diagrams)) {
        findings
            .at(placed.place(), "missing")
            .with(Map.of("file", placed.file(), "kind", kind))
            .note("a picture")
            .add();
      }
    }
  }

  /** Whether a source of the same name, or under the same heading, stands beside the picture. */
  private static boolean isBacked(PlacedDiagram picture, List<PlacedDiagram> diagrams) {
    return diagrams.stream()
        .filter(d -> !DiagramSet.isPicture(d))
        .anyMatch(
            d ->
                (d.isLinked() && stem(d.file()).equals(stem(picture.file())))
                    || (!d.headings().isEmpty()
                        && d.document().equals(picture.document())
                        && d.headings().equals(picture.headings())));
  }

  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
