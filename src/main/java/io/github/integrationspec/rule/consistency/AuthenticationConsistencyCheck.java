package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.AuthenticationMethods;
import io.github.integrationspec.rule.reading.AuthenticationMethods.Method;
import io.github.integrationspec.rule.reading.AuthenticationMethods.Naming;
import io.github.integrationspec.rule.reading.CallTexts;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code consistency-authentication}: API section, security section and diagrams name one method.
 * Places that have a method in common agree, whatever else they name.
 */
public final class AuthenticationConsistencyCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    AuthenticationMethods reader = new AuthenticationMethods(subject.standard());
    List<Naming> all = reader.in(subject.text());
    List<Naming> security = all.stream().filter(n -> n.sections().contains("security")).toList();
    List<Naming> api =
        all.stream()
            .filter(n -> n.sections().contains("api") || n.sections().contains("auth"))
            .filter(n -> !n.sections().contains("security"))
            .toList();
    Findings findings = new Findings(subject, rule);
    if (differ(api, security)) {
      Naming here = security.get(0);
      report(here, "the security section", api.get(0), findings);
    }
    List<Naming> text = api.isEmpty() ? security : api;
    if (text.isEmpty()) {
      return findings.all();
    }
    for (SequenceDrawing drawing : subject.drawings().sequences()) {
      List<Naming> drawn = reader.in(CallTexts.of(drawing, subject.standard()));
      if (differ(text, drawn) && differ(all, drawn)) {
        report(drawn.get(0), "\"" + drawing.name() + "\"", text.get(0), findings);
      }
    }
    return findings.all();
  }

  private static boolean differ(List<Naming> a, List<Naming> b) {
    Set<Method> methods = a.stream().map(Naming::method).collect(Collectors.toSet());
    return !a.isEmpty()
        && !b.isEmpty()
        && b.stream().map(Naming::method).noneMatch(methods::contains);
  }

  private static void report(Naming here, String where, Naming other, Findings findings) {
    findings
        .at(here.span(), "missing")
        .with(
            Map.of(
                "where", where,
                "here", here.method().title(),
                "words", here.words(),
                "other", other.method().title(),
                "line", Lines.of(other.span(), here.span())))
        .note(here.method().title())
        .see(other.span(), "here it is " + other.method().title())
        .add();
  }
}
