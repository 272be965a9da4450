package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Affirmation;
import io.github.integrationspec.standard.Rule;
import java.util.List;

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
    return takesPart
        ? List.of()
        : new DrawnFact(subject, rule)
            .judge(text -> affirmation.says(text, breakers), "resilience-circuit-breaker");
  }
}
