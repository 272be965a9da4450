package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Timings;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/**
 * {@code sequence-timing}: an expected response time or a retry interval stands in the diagrams.
 */
public final class SequenceTimingCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Timings timings = new Timings(subject.standard());
    return new DrawnFact(subject, rule).judge(timings::isOne, "resilience-retry-interval");
  }
}
