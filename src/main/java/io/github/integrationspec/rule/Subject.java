package io.github.integrationspec.rule;

import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.content.NormativeContent;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.rule.reading.Approval;
import io.github.integrationspec.rule.reading.ApprovalReader;
import io.github.integrationspec.rule.reading.Attempts;
import io.github.integrationspec.rule.reading.AttemptsReader;
import io.github.integrationspec.rule.reading.Deferral;
import io.github.integrationspec.rule.reading.DeferralReader;
import io.github.integrationspec.rule.reading.DiagramSet;
import io.github.integrationspec.rule.reading.Drawings;
import io.github.integrationspec.rule.reading.Endpoint;
import io.github.integrationspec.rule.reading.EndpointReader;
import io.github.integrationspec.rule.reading.Flow;
import io.github.integrationspec.rule.reading.FlowReader;
import io.github.integrationspec.rule.reading.IntegrationTalk;
import io.github.integrationspec.rule.reading.StatusField;
import io.github.integrationspec.rule.reading.Vendor;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A specification prepared for judging: what several rules ask of it is found out once.
 *
 * @param text its statements and sections
 * @param verdicts what its evidence comes to
 * @param status the status that it gives itself
 * @param flows the flows that it lists
 * @param endpoints the endpoints that it documents
 * @param diagrams its diagrams by what they are for
 * @param vendor the third party by its names
 * @param drawings its diagrams with who is who in them, and which of them draws which flow
 * @param approvals what it says of approvals
 * @param deferrals what it leaves for later
 * @param attempts how often it says that a call is attempted
 * @param today what dates are compared with
 * @param outside what lies outside the documents
 */
public record Subject(
    Specification specification,
    Standard standard,
    SpecificationText text,
    Verdicts verdicts,
    Optional<StatusField> status,
    List<Flow> flows,
    List<Endpoint> endpoints,
    DiagramSet diagrams,
    Vendor vendor,
    Drawings drawings,
    List<Approval> approvals,
    List<Deferral> deferrals,
    List<Attempts> attempts,
    LocalDate today,
    Outside outside) {

  private static final RuleId VERSION = new RuleId("document-version");

  public Subject {
    flows = List.copyOf(flows);
    endpoints = List.copyOf(endpoints);
    approvals = List.copyOf(approvals);
    deferrals = List.copyOf(deferrals);
    attempts = List.copyOf(attempts);
  }

  /** Reads a specification with the words of a standard. */
  public static Subject of(
      Specification specification, Standard standard, LocalDate today, Outside outside) {
    SpecificationText text = SpecificationText.read(specification, standard);
    List<Flow> flows = FlowReader.read(text, standard);
    DiagramSet diagrams = DiagramSet.of(specification, standard);
    Vendor vendor = Vendor.in(text, standard);
    Drawings drawings = Drawings.of(text, diagrams, flows, vendor, standard);
    return new Subject(
        specification,
        standard,
        text,
        new Verdicts(text, standard, () -> new IntegrationTalk(text, vendor, drawings, standard)),
        StatusField.in(text, standard),
        flows,
        EndpointReader.read(text, standard),
        diagrams,
        vendor,
        drawings,
        ApprovalReader.read(text, standard),
        DeferralReader.read(text, standard),
        new AttemptsReader(standard).in(text),
        today,
        outside);
  }

  /** What an approval of it is bound to; read anew each time. */
  public NormativeContent content() {
    List<Span> records = new ArrayList<>();
    approvals.forEach(a -> records.add(a.statement().span()));
    // with its label: "Status: Approved" is an approval as well, "Status: Completed" is none
    status.ifPresent(
        field ->
            text.statements().stream()
                .map(Statement::span)
                .filter(s -> s.contains(field.span()))
                .forEach(records::add));
    status.map(StatusField::span).ifPresent(records::add);
    verdicts.of(VERSION).proofs().forEach(p -> records.add(p.span()));
    return NormativeContent.of(text, records);
  }
}
