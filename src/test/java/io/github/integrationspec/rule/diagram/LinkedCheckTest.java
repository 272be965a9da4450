package io.github.integrationspec.rule.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Outsides;
import io.github.integrationspec.rule.RunFacts;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.StandardReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedCheckTest {

  private static final Rule RULE =
      StandardReader.builtIn().rule(new RuleId("diagram-linked")).orElseThrow();

  @Test
  void reports_each_file_that_nobody_links_at_its_start() {
    Span left = Span.startOf("docs/diagrams/charge-old.mmd");

    List<Finding> findings = new LinkedCheck().judge(facts(List.of(left)), RULE);

    assertThat(findings).singleElement().extracting(Finding::span).isEqualTo(left);
    assertThat(findings.get(0).message()).startsWith("charge-old.mmd lies among");
    assertThat(findings.get(0).fix()).contains("charge-old.mmd").doesNotContain("{");
  }

  @Test
  void is_silent_where_all_are_linked() {
    assertThat(new LinkedCheck().judge(facts(List.of()), RULE)).isEmpty();
  }

  private static RunFacts facts(List<Span> unlinked) {
    return new RunFacts(List.of(), unlinked, List.of(), Outsides.empty());
  }
}
