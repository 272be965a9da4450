package io.github.integrationspec.rule.api;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code api-example-valid}: what a block says it is, it is. */
public final class ExampleCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    for (Statement statement : subject.text().statements()) {
      if (statement.form() == Statement.Form.CODE && statement.label().isPresent()) {
        String language = statement.label().get().text().toLowerCase(Locale.ROOT);
        String text = statement.phrase().text();
        Optional<ExampleSyntax.Fault> fault =
            switch (language) {
              case "json", "jsonc" -> ExampleSyntax.json(text);
              case "xml" -> ExampleSyntax.xml(text);
              case "yaml", "yml" -> ExampleSyntax.yaml(text);
              default -> Optional.empty();
            };
        fault.ifPresent(f -> report(statement, language, f, findings));
      }
    }
    return findings.all();
  }

  private static void report(
      Statement statement, String language, ExampleSyntax.Fault fault, Findings findings) {
    String text = statement.phrase().text();
    int start = Math.max(0, Math.min(fault.offset(), text.length() - 1));
    while (start > 0 && Character.isWhitespace(text.charAt(start))) {
      start--;
    }
    int end = Math.min(text.length(), start + 1);
    findings
        .at(statement.phrase().prose().span(start, end), "missing")
        .with(Map.of("language", language.toUpperCase(Locale.ROOT)))
        .aside(Map.of("reason", fault.reason()))
        .note("the first fault")
        .add();
  }
}
