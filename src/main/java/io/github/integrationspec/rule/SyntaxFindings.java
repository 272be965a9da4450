package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/**
 * Findings about diagrams that do not parse, or of which something was refused: one for each cause.
 */
public final class SyntaxFindings {

  /** Message for a diagram that is not read at all. */
  private static final String BROKEN = "missing";

  /** Message for a diagram that is read without a part of it. */
  private static final String IN_PART = "in-part";

  private SyntaxFindings() {}

  /** What cannot be read of these diagrams. */
  public static List<Finding> of(List<PlacedDiagram> diagrams, Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    for (PlacedDiagram placed : diagrams) {
      Diagram diagram = placed.diagram();
      for (ParseProblem problem : diagram.problems()) {
        findings
            .at(problem.span(), diagram instanceof BrokenDiagram ? BROKEN : IN_PART)
            .aside(
                Map.of(
                    "problem",
                    problem.message(),
                    "kind",
                    kind(diagram),
                    "line",
                    String.valueOf(problem.span().line()),
                    "column",
                    String.valueOf(problem.span().column())))
            .add();
      }
    }
    return findings.all();
  }

  private static String kind(Diagram diagram) {
    return diagram.type().equals("unknown") ? "" : diagram.type() + " ";
  }
}
