package io.github.integrationspec.rule.document;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Instructions;
import io.github.integrationspec.rule.evidence.Placeholders;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code document-placeholder}: each placeholder that is left is reported where it stands. */
public final class PlaceholderCheck implements Check {

  private static final Pattern LONE_SIGN = Pattern.compile("\\s*(?:[-–—…?]|\\.{3})\\s*");

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    // a cell of several lines is read as a row and line by line
    Set<Span> seen = new HashSet<>();
    subject.text().titles().forEach(t -> report(t.phrase().prose(), seen, findings));
    for (Statement statement : subject.text().statements()) {
      switch (statement.form()) {
        case SENTENCE, ENTRY -> {
          report(statement.phrase().prose(), seen, findings);
          if (Instructions.isOne(statement) && seen.add(statement.span())) {
            findings.at(statement.span(), "instruction").note("an instruction to the author").add();
          }
        }
        case ROW -> {
          statement.cells().forEach(c -> report(c.value().prose(), seen, findings));
          reportLoneSign(statement, seen, findings);
        }
        case CODE, DIAGRAM, HEADING -> {}
      }
    }
    return findings.all();
  }

  /** In a table of labels and values a lone sign stands where a value belongs. */
  private static void reportLoneSign(Statement row, Set<Span> seen, Findings findings) {
    boolean pair = row.passage().phrases().size() == 2 && row.cells().size() == 2;
    Prose value = pair ? row.cells().get(1).value().prose() : row.phrase().prose();
    if (pair && LONE_SIGN.matcher(value.text()).matches() && seen.add(value.span())) {
      findings
          .at(value.span(), "missing")
          .with(Map.of("placeholder", value.text().strip()))
          .note("no value")
          .add();
    }
  }

  private static void report(Prose prose, Set<Span> seen, Findings findings) {
    for (Placeholders.Placeholder placeholder : Placeholders.in(prose)) {
      Span span = prose.span(placeholder.start(), placeholder.end());
      if (seen.add(span)) {
        Optional<String> task = Placeholders.task(prose, placeholder);
        findings
            .at(span, task.isPresent() ? "task" : "missing")
            .with(Map.of("placeholder", placeholder.text()))
            .aside(Map.of("task", task.orElse("")))
            .note("a placeholder")
            .add();
      }
    }
  }
}
