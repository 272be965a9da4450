package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/**
 * A rule that needs code and looks at all specifications of a run together. Like a {@link Check} it
 * is named by a rule's page and has no state.
 */
@FunctionalInterface
public interface RunCheck {

  /** The violations of one rule in a run. */
  List<Finding> judge(RunFacts facts, Rule rule);
}
