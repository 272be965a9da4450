package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.evidence.NearMiss;
import io.github.integrationspec.rule.evidence.Objection;
import io.github.integrationspec.rule.evidence.Showing;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** Judges a rule that is data: its evidence must be somewhere in the specification. */
final class EvidenceCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Showing showing = subject.verdicts().of(rule.id());
    if (!showing.isMissing()) {
      return List.of();
    }
    Placement placement = new Placement(subject);
    Findings findings = new Findings(subject, rule);
    Findings.Draft draft =
        findings.at(placement.of(rule, showing), "missing").ofWholeSpecification();
    if (showing.nearMiss().isPresent()) {
      NearMiss miss = showing.nearMiss().get();
      draft
          .more(
              "Line "
                  + miss.span().line()
                  + " (\""
                  + miss.quote()
                  + "\") does not count: "
                  + miss.reason()
                  + ".")
          .note(miss.objection() == Objection.NO_VALUE ? miss.reason() : "not enough");
    } else {
      draft.more(placement.belongs(rule));
    }
    draft.add();
    return findings.all();
  }
}
