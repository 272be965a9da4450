package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.reading.FlowComponents;
import io.github.integrationspec.rule.reading.FlowDrawings;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/**
 * {@code sequence-participants}: the diagrams of a flow show somebody of ours, the third party, and
 * every component that the document lists for the flow.
 */
public final class SequenceParticipantsCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    FlowComponents components =
        new FlowComponents(subject.text(), subject.vendor(), subject.standard());
    for (FlowDrawings drawn : subject.drawings().flows()) {
      if (drawn.isFullyRead()) {
        judge(drawn, components, subject, findings);
      }
    }
    return findings.all();
  }

  private static void judge(
      FlowDrawings drawn, FlowComponents components, Subject subject, Findings findings) {
    boolean third = drawn.read().stream().anyMatch(d -> !d.thirdParties().isEmpty());
    boolean ours =
        drawn.read().stream()
            .anyMatch(
                d -> d.diagram().participants().stream().anyMatch(p -> !d.isThirdParty(p.id())));
    SequenceDrawing first = drawn.read().get(0);
    if (!third && subject.vendor().name().isPresent()) {
      findings
          .at(place(first), "third-party")
          .with(Map.of("flow", drawn.title(), "vendor", subject.vendor().name().get()))
          .note(names(first))
          .add();
    }
    if (!ours) {
      findings
          .at(place(first), "internal")
          .with(Map.of("flow", drawn.title()))
          .note(names(first))
          .add();
    }
    for (Phrase missing : components.missing(drawn)) {
      findings
          .at(place(first), "component")
          .with(Map.of("flow", drawn.title(), "component", missing.text().strip()))
          .note(names(first))
          .see(missing.span(), "listed for the flow")
          .add();
    }
  }

  private static Span place(SequenceDrawing drawing) {
    return drawing.diagram().participants().stream()
        .findFirst()
        .map(Participant::span)
        .orElse(drawing.header());
  }

  private static String names(SequenceDrawing drawing) {
    return String.join(
        ", ", drawing.diagram().participants().stream().map(p -> p.label().plain()).toList());
  }
}
