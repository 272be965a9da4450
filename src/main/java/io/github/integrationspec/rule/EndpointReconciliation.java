package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Reconciliation;
import io.github.integrationspec.finding.Reconciliation.Row;
import io.github.integrationspec.finding.Reconciliation.Scope;
import io.github.integrationspec.finding.Reconciliation.Spot;
import io.github.integrationspec.language.Quantity;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.rule.reading.DiagramText;
import io.github.integrationspec.rule.reading.DrawnEndpoint;
import io.github.integrationspec.rule.reading.Endpoint;
import io.github.integrationspec.rule.reading.EndpointPaths;
import io.github.integrationspec.rule.reading.Flow;
import io.github.integrationspec.rule.reading.FlowDrawings;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out where a specification speaks of each endpoint that it documents or draws. */
final class EndpointReconciliation {

  private static final Set<String> FAILURE_SECTIONS = Set.of("error-handling", "failure-modes");
  private static final int LEAST_NAME = 5;

  private final Subject subject;
  private final EndpointPaths paths;
  private final List<Statement> pathStatements;
  private final Map<Set<String>, List<Statement>> spoken = new HashMap<>();

  private EndpointReconciliation(Subject subject) {
    this.subject = subject;
    this.paths = EndpointPaths.of(subject.text(), subject.endpoints());
    this.pathStatements =
        subject.text().statements().stream()
            .filter(s -> s.place().weight() == Place.Weight.EVIDENCE)
            .filter(s -> s.phrase().wording().first(Shape.PATH).isPresent())
            .toList();
  }

  /** The rows of a specification. */
  static Reconciliation of(Subject subject) {
    return new EndpointReconciliation(subject).read();
  }

  /** A message that calls an endpoint, with the diagram that shows it. */
  private record Call(DrawnEndpoint endpoint, Message message, SequenceDrawing drawing) {}

  private Reconciliation read() {
    List<Call> calls = calls();
    List<Row> rows = new ArrayList<>();
    List<Endpoint> seen = new ArrayList<>();
    List<Call> open = new ArrayList<>(calls);
    for (Endpoint endpoint : subject.endpoints()) {
      if (seen.stream().anyMatch(e -> isSame(e, endpoint))) {
        continue;
      }
      seen.add(endpoint);
      List<Call> own = calls.stream().filter(c -> paths.isSame(c.endpoint(), endpoint)).toList();
      open.removeAll(own);
      Spot documented = new Spot(endpoint.span(), heading(endpoint.statement()), Scope.ENDPOINT);
      rows.add(row(endpoint.method(), endpoint.path(), Optional.of(documented), own));
    }
    while (!open.isEmpty()) {
      Call first = open.remove(0);
      DrawnEndpoint drawn = first.endpoint();
      List<Call> own = new ArrayList<>(List.of(first));
      open.stream()
          .filter(c -> c.endpoint().method().equals(drawn.method()))
          .filter(c -> paths.isSamePath(c.endpoint().path(), drawn.path()))
          .forEach(own::add);
      rows.add(row(drawn.method(), drawn.path(), Optional.empty(), own));
      open.removeAll(own);
    }
    return new Reconciliation(rows);
  }

  /** Whether an endpoint was listed before; one without a method is that of a row with one. */
  private boolean isSame(Endpoint before, Endpoint endpoint) {
    boolean method =
        endpoint.method().isEmpty()
            || before.method().isEmpty()
            || before.method().equals(endpoint.method());
    return method && paths.isSamePath(before.path(), endpoint.path());
  }

  private List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (SequenceDrawing drawing : subject.drawings().sequences()) {
      for (Message message : drawing.diagram().messages()) {
        if (drawing.isOutbound(message) || drawing.isInbound(message)) {
          DrawnEndpoint.in(message, subject.standard().vocabulary())
              .forEach(e -> calls.add(new Call(e, message, drawing)));
        }
      }
    }
    return calls;
  }

  private Row row(String method, String path, Optional<Spot> documented, List<Call> calls) {
    Optional<Spot> called =
        calls.stream()
            .findFirst()
            .map(c -> new Spot(c.message().span(), c.drawing().name(), Scope.ENDPOINT));
    return new Row(
        method,
        path,
        documented,
        called,
        said(FAILURE_SECTIONS, method, path, calls)
            .or(() -> drawnFailure(calls))
            .or(() -> proof("errors-api")),
        said(Set.of("monitoring"), method, path, calls)
            .or(() -> proof("monitoring-alert-conditions")),
        said(Set.of("testing"), method, path, calls).or(() -> proof("testing-scenarios")));
  }

  private Optional<Spot> said(Set<String> sections, String method, String path, List<Call> calls) {
    Optional<Spot> named =
        pathStatements.stream()
            .filter(s -> isInAny(s.place(), sections))
            .filter(s -> names(s, method, path))
            .findFirst()
            .map(s -> new Spot(s.span(), heading(s.span()), Scope.ENDPOINT));
    if (named.isPresent() || calls.isEmpty()) {
      return named;
    }
    List<Flow> flows = flows(calls);
    for (Statement statement : flows.isEmpty() ? List.<Statement>of() : spoken(sections)) {
      if (names(statement, flows)) {
        return Optional.of(new Spot(statement.span(), heading(statement.span()), Scope.FLOW));
      }
    }
    return Optional.empty();
  }

  private static boolean isInAny(Place place, Set<String> sections) {
    for (String section : sections) {
      if (place.isIn(section)) {
        return true;
      }
    }
    return false;
  }

  /** What is said in one of these sections. */
  private List<Statement> spoken(Set<String> sections) {
    return spoken.computeIfAbsent(
        sections,
        all ->
            subject.text().statements().stream()
                .filter(s -> s.form() == Statement.Form.SENTENCE || s.form() == Statement.Form.ROW)
                .filter(s -> s.place().weight() == Place.Weight.EVIDENCE)
                .filter(s -> isInAny(s.place(), all))
                .toList());
  }

  /** Whether a statement names this endpoint, not one of the same path and another method. */
  private boolean names(Statement statement, String method, String path) {
    String text = statement.phrase().text();
    List<Quantity> full = statement.phrase().wording().values(Shape.METHOD_PATH);
    for (Quantity place : statement.phrase().wording().values(Shape.PATH)) {
      if (paths.isSamePath(text.substring(place.start(), place.end()), path)) {
        boolean other =
            full.stream()
                .filter(q -> q.end() == place.end())
                .map(q -> text.substring(q.start(), place.start()).replaceAll("[^A-Z]", ""))
                .anyMatch(m -> !method.isEmpty() && !m.equals(method));
        if (!other) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Flow> flows(List<Call> calls) {
    return subject.drawings().flows().stream()
        .filter(f -> calls.stream().anyMatch(c -> f.read().contains(c.drawing())))
        .flatMap((FlowDrawings f) -> f.flow().stream())
        .toList();
  }

  private static boolean names(Statement statement, List<Flow> flows) {
    String text = statement.phrase().text();
    String lower = text.toLowerCase(Locale.ROOT);
    for (Flow flow : flows) {
      String name = flow.name().text().strip().toLowerCase(Locale.ROOT);
      if ((name.length() >= LEAST_NAME && lower.contains(name))
          || flow.id().filter(text::contains).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Spot> drawnFailure(List<Call> calls) {
    for (Call call : calls) {
      Optional<DiagramText> wrong =
          call.drawing().texts().stream()
              .filter(t -> t.path() == DiagramText.Path.ERROR)
              .findFirst();
      if (wrong.isPresent()) {
        return Optional.of(new Spot(wrong.get().span(), call.drawing().name(), Scope.FLOW));
      }
    }
    return Optional.empty();
  }

  private Optional<Spot> proof(String rule) {
    return subject.verdicts().of(new RuleId(rule)).proofs().stream()
        .findFirst()
        .map(s -> new Spot(s.span(), heading(s.span()), Scope.INTEGRATION));
  }

  private String heading(Span statement) {
    return subject.text().statements().stream()
        .filter(s -> s.span().equals(statement))
        .flatMap(s -> s.place().headings().stream())
        .findFirst()
        .map(t -> t.phrase().text().strip())
        .orElse("");
  }
}
