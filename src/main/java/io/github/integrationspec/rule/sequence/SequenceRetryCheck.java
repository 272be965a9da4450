package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Retries;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code sequence-retry}: retry attempts stand in the diagrams. */
public final class SequenceRetryCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Retries retries = new Retries(subject.standard());
    boolean drawn = subject.drawings().sequences().stream().anyMatch(retries::isDrawnIn);
    return drawn
        ? List.of()
        : new DrawnFact(subject, rule).judge(retries::isOne, "resilience-retry-limit");
  }
}
