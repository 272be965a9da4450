package io.github.integrationspec.rule.diagram;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.RunCheck;
import io.github.integrationspec.rule.RunFacts;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code diagram-linked}: every diagram file is shown by a specification. */
public final class LinkedCheck implements RunCheck {

  @Override
  public List<Finding> judge(List<Specification> specifications, RunFacts facts, Rule rule) {
    return facts.unlinkedDiagrams().stream().map(span -> finding(span, rule)).toList();
  }

  private static Finding finding(Span span, Rule rule) {
    String name = span.file().substring(span.file().lastIndexOf('/') + 1);
    return new Finding(
        rule.id(),
        span.file(),
        span,
        rule.messages().get("missing").replace("{file}", name),
        "linked by no specification",
        rule.fixes().get("missing").replace("{file}", name),
        List.of());
  }
}
