package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Affirmation;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code sequence-retry}: retry attempts stand in the diagrams. */
public final class SequenceRetryCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Affirmation affirmation = new Affirmation(subject.standard());
    TermSet retries = subject.standard().terms("drawn-retries");
    TermSet others = subject.standard().terms("drawn-retries-not");
    return new DrawnFact(subject, rule)
        .judge(
            text -> affirmation.says(text, retries) && !text.has(others), "resilience-retry-limit");
  }
}
