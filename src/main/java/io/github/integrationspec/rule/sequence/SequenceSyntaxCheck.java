package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.SyntaxFindings;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code sequence-syntax}: sequence diagrams parse. */
public final class SequenceSyntaxCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    return SyntaxFindings.of(subject.diagrams().sequences(), subject, rule);
  }
}
