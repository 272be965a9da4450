package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.TokenSteps;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/**
 * {@code sequence-authentication}: acquiring, validating or refreshing the token stands in the
 * diagrams.
 */
public final class SequenceAuthenticationCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    TokenSteps steps = new TokenSteps(subject.standard());
    return new DrawnFact(subject, rule).judge(steps::isOne, "auth-token-acquisition");
  }
}
