package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.rule.reading.DiagramSet;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.function.Function;

/** {@code sequence-present}, {@code dataflow-present}: at least one diagram of a kind. */
public final class DiagramPresence implements Check {

  private final Function<DiagramSet, List<PlacedDiagram>> kind;
  private final String names;

  /**
   * @param names the standard's terms for what such a diagram is called
   */
  private DiagramPresence(Function<DiagramSet, List<PlacedDiagram>> kind, String names) {
    this.kind = kind;
    this.names = names;
  }

  public static DiagramPresence ofSequences() {
    return new DiagramPresence(DiagramSet::sequences, "sequence-names");
  }

  public static DiagramPresence ofDataFlows() {
    return new DiagramPresence(DiagramSet::dataFlows, "data-flow-names");
  }

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    if (!kind.apply(subject.diagrams()).isEmpty()) {
      return List.of();
    }
    Placement placement = new Placement(subject);
    TermSet called = subject.standard().terms(names);
    // "the diagrams will be drawn later" is where the reader looks
    Span place =
        subject.text().statements().stream()
            .filter(s -> s.form() == Statement.Form.SENTENCE && s.phrase().wording().has(called))
            .map(Statement::span)
            .findFirst()
            .orElseGet(() -> placement.of(rule, subject.verdicts().of(rule.id())));
    Findings findings = new Findings(subject, rule);
    findings.at(place, "missing").ofWholeSpecification().more(placement.belongs(rule, place)).add();
    return findings.all();
  }
}
