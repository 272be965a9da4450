package io.github.integrationspec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.markdown.MarkdownReader;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {

  private static final Standard STANDARD = StandardReader.builtIn();
  private static final RuleId BREAKER = new RuleId("resilience-circuit-breaker");

  /** A house rule for every week: statements that answer nothing the standard asks. */
  private static final String HOUSE_RULES =
      "Somebody waters the plants, and somebody else feeds the fish in the hall. ".repeat(60);

  private static Verdicts verdicts(String markdown) {
    Document document = new MarkdownReader().read(SourceText.of("spec.md", markdown));
    Specification specification = new Specification(document, List.of(), List.of(), List.of());
    return Subject.of(specification, STANDARD, LocalDate.of(2026, 11, 25), Outsides.empty())
        .verdicts();
  }

  @Test
  void a_document_that_says_little_is_taken_at_its_word_only_where_it_speaks_of_the_integration() {
    String evening = "# Evenings\n\n**Vendor:** Acme\n\n" + HOUSE_RULES.repeat(2) + "\n\n";

    assertThat(
            verdicts(evening + "## If the lights go out\n\nThe circuit breaker is in the cellar.\n")
                .of(BREAKER)
                .isShown())
        .isFalse();
    assertThat(
            verdicts(
                    evening
                        + "## If Acme is down\n\nThe circuit breaker opens after 5 failed requests.\n")
                .of(BREAKER)
                .isShown())
        .isTrue();
  }

  @Test
  void an_excerpt_is_read_with_good_will() {
    assertThat(
            verdicts(
                    "# Evenings\n\n## If it is down\n\nThe circuit breaker opens after 5 failures.\n")
                .of(BREAKER)
                .isShown())
        .isTrue();
  }

  @Test
  void where_the_own_heading_only_postpones_it_words_elsewhere_do_not_settle_it() {
    String elsewhere =
        "# Refunds\n\n## Monitoring\n\n### Log\n\nPrometheus counters for errors by code and for retries.\n\n";
    RuleId metrics = new RuleId("monitoring-error-metrics");

    assertThat(verdicts(elsewhere).of(metrics).isShown()).isTrue();
    assertThat(
            verdicts(elsewhere + "### Metrics\n\nTo be defined with the platform team.\n")
                .of(metrics)
                .isShown())
        .isFalse();
    // a pointer postpones nothing
    assertThat(verdicts(elsewhere + "### Metrics\n\nSee above.\n").of(metrics).isShown()).isTrue();
  }
}
