package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.GraphDrawing;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.rule.reading.Vendor;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/**
 * {@code consistency-participants}: the third party of the diagrams is the vendor of the document.
 */
public final class ParticipantsConsistencyCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    Vendor vendor = subject.vendor();
    if (vendor.name().isEmpty()) {
      return List.of();
    }
    for (SequenceDrawing drawing : subject.drawings().sequences()) {
      List<Participant> others =
          drawing.diagram().participants().stream()
              .filter(p -> drawing.isThirdParty(p.id()))
              .toList();
      if (drawing.vendors().isEmpty()) {
        others.stream()
            .filter(p -> vendor.isAnother(p.label().plain()))
            .findFirst()
            .ifPresent(p -> add(p.label().plain(), p.span(), drawing.name(), subject, findings));
      }
    }
    for (GraphDrawing drawing : subject.drawings().dataFlows()) {
      if (drawing.vendors().isEmpty()) {
        drawing.nodes().stream()
            .filter(n -> drawing.thirdParties().contains(n.id()))
            .filter(n -> vendor.isAnother(n.label().plain()))
            .findFirst()
            .ifPresent(n -> add(n.label().plain(), n.span(), drawing.name(), subject, findings));
      }
    }
    return findings.all();
  }

  private static void add(
      String name, Span span, String diagram, Subject subject, Findings findings) {
    findings
        .at(span, "missing")
        .with(
            Map.of("name", name, "vendor", subject.vendor().name().orElse(""), "diagram", diagram))
        .note("not the vendor of this document")
        .add();
  }
}
