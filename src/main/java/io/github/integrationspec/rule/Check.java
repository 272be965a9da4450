package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/**
 * A rule that needs code. It is named by the key {@code check} of a rule's page, has no state,
 * reads nothing but the subject, and takes every word it prints from the rule's page.
 */
@FunctionalInterface
public interface Check {

  /**
   * The violations of one rule in one specification; empty when it is satisfied or does not apply.
   */
  List<Finding> judge(Subject subject, Rule rule);
}
