package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Showing;
import io.github.integrationspec.rule.reading.DiagramText;
import io.github.integrationspec.rule.reading.Drawings;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A fact that must stand somewhere in the sequence diagrams of a document. Diagrams that cannot be
 * looked into count at the document's benefit.
 */
final class DrawnFact {

  private final Subject subject;
  private final Rule rule;

  DrawnFact(Subject subject, Rule rule) {
    this.subject = subject;
    this.rule = rule;
  }

  /**
   * Judges.
   *
   * @param shows whether a text of a diagram shows the fact
   * @param inText the rule whose evidence gives the fact in the text, for the message
   */
  List<Finding> judge(Predicate<DiagramText> shows, String inText) {
    Drawings drawings = subject.drawings();
    if (drawings.sequences().isEmpty()
        || drawings.hasIllegible()
        || drawings.sequenceTexts().stream().anyMatch(shows)) {
      return List.of();
    }
    int count = drawings.sequences().size();
    Findings findings = new Findings(subject, rule);
    Findings.Draft draft =
        findings
            .at(drawings.sequences().get(0).header(), count == 1 ? "one" : "many")
            .ofWholeSpecification()
            .aside(Map.of("count", String.valueOf(count)));
    Optional.of(subject.verdicts().of(new RuleId(inText)))
        .filter(Showing::isShown)
        .flatMap(s -> s.proofs().stream().findFirst())
        .ifPresent(proof -> draft.see(proof.span(), "the text has it here"));
    draft.add();
    return findings.all();
  }
}
