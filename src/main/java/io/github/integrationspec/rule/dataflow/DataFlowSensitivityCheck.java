package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.SensitiveMarks;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/**
 * {@code dataflow-sensitivity}: sensitive data is marked, or the document says that none is
 * sensitive.
 */
public final class DataFlowSensitivityCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    SensitiveMarks marks = new SensitiveMarks(subject.text(), subject.standard());
    return new DataFlowFact(subject, rule)
        .judge(drawing -> marks.isMarked(drawing) || marks.saysNone(drawing), marks::isMark);
  }
}
