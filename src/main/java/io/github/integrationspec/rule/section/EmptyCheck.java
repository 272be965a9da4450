package io.github.integrationspec.rule.section;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code section-empty}: no heading of a required section stands empty or over a placeholder. */
public final class EmptyCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    // a bold line without text is seldom a heading, unless the document has no others
    boolean boldLinesAreHeadings =
        subject.text().titles().stream().allMatch(t -> t.heading().isEmpty());
    for (Place.Title title : subject.text().titles()) {
      // in the standard's order: a set has another one in each run
      List<SectionKind> required =
          subject.standard().sections().stream()
              .filter(s -> s.duty() == SectionKind.Duty.REQUIRED)
              .filter(s -> title.sections().contains(s.id()))
              .toList();
      if (required.isEmpty()
          || (title.heading().isEmpty() && !boldLinesAreHeadings)
          || subject.text().hasContent(title)) {
        continue;
      }
      String sections = required.stream().map(SectionKind::title).collect(Collectors.joining(", "));
      findings
          .at(title.phrase().span(), "missing")
          .with(Map.of("heading", title.phrase().text().strip(), "section", sections))
          .note("nothing under this heading")
          .add();
    }
    return findings.all();
  }
}
