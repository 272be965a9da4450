package io.github.integrationspec.rule.api;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Placement;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Showing;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.rule.reading.Endpoint;
import io.github.integrationspec.rule.reading.EndpointReader;
import io.github.integrationspec.rule.reading.HttpMethods;
import io.github.integrationspec.rule.reading.WrittenWords;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code api-endpoint-method}: each documented endpoint has one of HTTP's methods. */
public final class EndpointMethodCheck implements Check {

  private static final RuleId ENDPOINTS = new RuleId("api-endpoints");

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    Showing documented = subject.verdicts().of(ENDPOINTS);
    if (subject.endpoints().isEmpty() && documented.isMissing()) {
      Span place =
          subject.text().statements().stream()
              .filter(s -> s.form() == Statement.Form.ROW && s.place().isIn("api"))
              .map(Statement::span)
              .findFirst()
              .orElseGet(() -> new Placement(subject).of(rule, documented));
      findings.at(place, "none").ofWholeSpecification().add();
      return findings.all();
    }
    Set<String> withMethod =
        subject.endpoints().stream()
            .filter(e -> EndpointReader.METHODS.contains(e.method()))
            .map(Endpoint::path)
            .collect(Collectors.toSet());
    Set<String> reported = new HashSet<>();
    for (Endpoint endpoint : subject.endpoints()) {
      String method = endpoint.method();
      boolean known =
          !method.isEmpty()
              && List.of(method.split("[^A-Z]+")).stream()
                  .filter(m -> !m.isEmpty())
                  .allMatch(EndpointReader.METHODS::contains);
      if (known || !reported.add(endpoint.path())) {
        continue;
      }
      if (method.isEmpty() && !withMethod.contains(endpoint.path())) {
        findings
            .at(endpoint.span(), "missing")
            .with(Map.of("path", endpoint.path()))
            .note("no method")
            .add();
      } else if (!method.isEmpty()) {
        findings
            .at(word(subject, endpoint), "unknown")
            .with(Map.of("path", endpoint.path(), "found", method))
            .aside(Map.of("nearest", HttpMethods.nearest(method)))
            .note("not a method of HTTP")
            .add();
      }
    }
    return findings.all();
  }

  /** The method's own place, where it stands as it was read. */
  private static Span word(Subject subject, Endpoint endpoint) {
    return WrittenWords.in(subject.specification(), endpoint.statement(), endpoint.method())
        .orElse(endpoint.span());
  }
}
