package io.github.integrationspec.rule.section;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code section-order}: the required sections come in the standard's order. */
public final class OrderCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    Place.Title latest = null;
    for (SectionKind kind : subject.standard().sections()) {
      Optional<Place.Title> title = subject.text().titleOf(kind.id());
      if (kind.duty() != SectionKind.Duty.REQUIRED || title.isEmpty()) {
        continue;
      }
      Span span = title.get().phrase().span();
      if (latest != null
          && latest.phrase().span().file().equals(span.file())
          && latest.phrase().span().compareTo(span) > 0) {
        findings
            .at(span, "missing")
            .with(Map.of("heading", title.get().phrase().text().strip()))
            .aside(Map.of("before", latest.phrase().text().strip()))
            .see(latest.phrase().span(), "should come before")
            .add();
      } else {
        latest = title.get();
      }
    }
    return findings.all();
  }
}
