package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** Findings about diagrams that do not parse, one for each error. */
public final class SyntaxFindings {

  private SyntaxFindings() {}

  /** What does not parse among these diagrams. */
  public static List<Finding> of(List<PlacedDiagram> diagrams, Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    for (PlacedDiagram placed : diagrams) {
      if (placed.diagram() instanceof BrokenDiagram broken) {
        for (ParseProblem error : broken.errors()) {
          findings
              .at(error.span(), "missing")
              .aside(
                  Map.of(
                      "problem",
                      error.message(),
                      "line",
                      String.valueOf(error.span().line()),
                      "column",
                      String.valueOf(error.span().column())))
              .add();
        }
      }
    }
    return findings.all();
  }
}
