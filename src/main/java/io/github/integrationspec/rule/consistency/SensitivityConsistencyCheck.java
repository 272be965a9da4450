package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.GraphDrawing;
import io.github.integrationspec.rule.reading.SensitiveFields;
import io.github.integrationspec.rule.reading.SensitiveMarks;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code consistency-sensitivity}: what the text calls sensitive is marked in data flow diagrams.
 * Only diagrams that mark flows are judged: where nothing is marked, {@code dataflow-sensitivity}
 * says so, and where nodes are, their flows need no mark of their own.
 */
public final class SensitivityConsistencyCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    List<SensitiveFields.Field> fields = SensitiveFields.in(subject.text(), subject.standard());
    if (fields.isEmpty()) {
      return List.of();
    }
    SensitiveMarks marks = new SensitiveMarks(subject.text(), subject.standard());
    Findings findings = new Findings(subject, rule);
    for (GraphDrawing drawing : subject.drawings().dataFlows()) {
      if (drawing.flows().stream().noneMatch(e -> marks.isMarked(e))) {
        continue;
      }
      for (Edge edge : drawing.flows()) {
        if (!marks.isMarked(edge) && !marks.hasMarkedEnd(edge, drawing)) {
          List<SensitiveFields.Field> named =
              SensitiveFields.namedIn(edge.text().plain(), fields, subject.standard());
          if (!named.isEmpty()) {
            report(edge, named, drawing, findings);
          }
        }
      }
    }
    return findings.all();
  }

  private static void report(
      Edge edge, List<SensitiveFields.Field> named, GraphDrawing drawing, Findings findings) {
    SensitiveFields.Field first = named.get(0);
    Findings.Draft draft =
        findings
            .at(edge.span(), "missing")
            .with(
                Map.of(
                    "fields",
                        named.stream()
                            .map(f -> "\"" + f.name() + "\"")
                            .distinct()
                            .collect(Collectors.joining(", ")),
                    "diagram", drawing.name(),
                    "from", drawing.nameOf(edge.from()),
                    "to", drawing.nameOf(edge.to()),
                    "line", Lines.of(first.span(), edge.span())))
            .note("not marked");
    named.forEach(f -> draft.see(f.span(), "sensitive: " + f.name()));
    draft.add();
  }
}
