package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Showing;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.rule.reading.Affirmation;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code sequence-circuit-breaker}: the circuit breaker's activation stands in the diagrams. */
public final class SequenceCircuitBreakerCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Affirmation affirmation = new Affirmation(subject.standard());
    TermSet breakers = subject.standard().terms("drawn-breakers");
    boolean takesPart =
        subject.drawings().sequences().stream()
            .flatMap(d -> d.diagram().participants().stream())
            .anyMatch(p -> subject.standard().vocabulary().read(p.label().plain()).has(breakers));
    return takesPart || isLeftOut(subject, rule)
        ? List.of()
        : new DrawnFact(subject, rule)
            .judge(text -> affirmation.says(text, breakers), "resilience-circuit-breaker");
  }

  /** The text says, with a reason, that there is none, and does not contradict it. */
  private static boolean isLeftOut(Subject subject, Rule rule) {
    Showing none = subject.verdicts().of(rule.id());
    Set<Span> saying = none.proofs().stream().map(Statement::span).collect(Collectors.toSet());
    return none.result() == Showing.Result.ABSENT
        && subject.verdicts().of(new RuleId("resilience-circuit-thresholds")).proofs().stream()
            .allMatch(p -> saying.contains(p.span()));
  }
}
