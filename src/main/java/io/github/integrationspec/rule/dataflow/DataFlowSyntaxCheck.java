package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.SyntaxFindings;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code dataflow-syntax}: data flow diagrams parse. */
public final class DataFlowSyntaxCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    return SyntaxFindings.of(subject.diagrams().dataFlows(), subject, rule);
  }
}
