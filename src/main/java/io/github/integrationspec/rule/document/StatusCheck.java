package io.github.integrationspec.rule.document;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Placement;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Placeholders;
import io.github.integrationspec.rule.reading.Status;
import io.github.integrationspec.rule.reading.StatusField;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code document-status}: a review status or an exit state in the standard's own words. */
public final class StatusCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Optional<StatusField> field = subject.status();
    Findings findings = new Findings(subject, rule);
    if (field.isEmpty() || isNoValue(field.get())) {
      findings
          .at(field.map(StatusField::span).orElseGet(() -> Placement.start(subject)), "missing")
          .ofWholeSpecification()
          .add();
    } else if (field.get().status().isEmpty()) {
      String nearest = Status.nearest(field.get().value()).word();
      findings
          .at(field.get().span(), "unknown")
          .with(Map.of("found", field.get().value()))
          .aside(Map.of("nearest", nearest))
          .note("not a status of the standard")
          .add();
    }
    return findings.all();
  }

  private static boolean isNoValue(StatusField field) {
    return Placeholders.isNoValue(
        new Prose(SourceText.of(field.span().file(), field.value()), List.of()));
  }
}
