package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code sequence-timeout}: a timeout with its value stands in the diagrams. */
public final class SequenceTimeoutCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    TermSet timeouts = subject.standard().terms("drawn-timeouts");
    return new DrawnFact(subject, rule).judge(text -> text.has(timeouts), "resilience-timeouts");
  }
}
