package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.DiagramText;
import io.github.integrationspec.rule.reading.GraphDrawing;
import io.github.integrationspec.rule.reading.SensitiveMarks;
import io.github.integrationspec.rule.reading.Surroundings;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import java.util.List;
import java.util.Map;

/**
 * {@code consistency-sensitivity-protection}: where a diagram names the protection of single flows,
 * it names it for every flow of sensitive data to or from the third party. What the text says of
 * all connections, or a note of the whole diagram, holds for each of them; where nothing is
 * protected at all, {@code dataflow-privacy} says so.
 */
public final class SensitivityProtectionCheck implements Check {

  private static final List<RuleId> GENERAL =
      List.of(new RuleId("security-encryption-transit"), new RuleId("security-retention"));

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    if (GENERAL.stream().anyMatch(r -> !subject.verdicts().of(r).isMissing())) {
      return List.of();
    }
    TermSet privacy = subject.standard().terms("privacy-marks");
    SensitiveMarks marks = new SensitiveMarks(subject.text(), subject.standard());
    Surroundings surroundings = new Surroundings(subject.text(), subject.standard());
    Findings findings = new Findings(subject, rule);
    for (GraphDrawing drawing : subject.drawings().dataFlows()) {
      boolean single = drawing.flows().stream().anyMatch(e -> isProtected(e, privacy, subject));
      boolean whole =
          drawing.texts().stream()
                  .filter(t -> t.kind() != DiagramText.Kind.EDGE)
                  .anyMatch(t -> t.has(privacy))
              || surroundings.of(drawing.placed()).stream().anyMatch(w -> w.has(privacy));
      if (!single || whole) {
        continue;
      }
      for (Edge edge : drawing.flows()) {
        if (drawing.touchesThirdParty(edge)
            && marks.isMarked(edge)
            && !isProtected(edge, privacy, subject)) {
          findings
              .at(edge.span(), "missing")
              .with(
                  Map.of(
                      "diagram", drawing.name(),
                      "from", drawing.nameOf(edge.from()),
                      "to", drawing.nameOf(edge.to())))
              .note("sensitive, no protection named")
              .add();
        }
      }
    }
    return findings.all();
  }

  private static boolean isProtected(Edge edge, TermSet privacy, Subject subject) {
    return subject.standard().vocabulary().read(edge.text().plain()).has(privacy)
        || edge.stereotypes().stream()
            .anyMatch(s -> subject.standard().vocabulary().read(s).has(privacy));
  }
}
