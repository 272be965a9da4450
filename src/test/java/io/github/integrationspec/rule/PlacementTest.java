package io.github.integrationspec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.markdown.MarkdownReader;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {

  private static final Standard STANDARD = StandardReader.builtIn();

  private static int line(String rule, String... lines) {
    Document document =
        new MarkdownReader().read(SourceText.of("spec.md", String.join("\n", lines)));
    Specification specification = new Specification(document, List.of(), List.of(), List.of());
    Subject subject =
        Subject.of(specification, STANDARD, LocalDate.of(2026, 11, 25), Outsides.empty());
    RuleId id = new RuleId(rule);
    Rule asked = STANDARD.rule(id).orElseThrow();
    return new Placement(subject).of(asked, subject.verdicts().of(id)).line();
  }

  @Test
  void what_the_own_section_postpones_comes_before_a_question_elsewhere() {
    assertThat(
            line(
                "monitoring-alert-conditions",
                "# Refunds with Acme",
                "## Comments",
                "Who gets alerts on Sunday?",
                "## Monitoring",
                "We count requests and their duration.",
                "",
                "Alerts: to be set up before the launch."))
        .isEqualTo(7);
  }

  @Test
  void the_heading_of_the_own_section_comes_before_a_question_elsewhere() {
    assertThat(
            line(
                "monitoring-alert-conditions",
                "# Refunds with Acme",
                "## Monitoring",
                "We count requests and their duration.",
                "## Comments",
                "Who gets alerts on Sunday?"))
        .isEqualTo(2);
  }

  @Test
  void without_a_section_the_question_is_the_place() {
    assertThat(
            line(
                "monitoring-alert-conditions",
                "# Refunds with Acme",
                "## Comments",
                "Who gets alerts on Sunday?"))
        .isEqualTo(3);
  }

  @Test
  void a_section_that_points_elsewhere_for_its_matter_is_the_place_of_what_it_leaves_out() {
    assertThat(
            line(
                "limits-quota",
                "# Refunds with Acme",
                "## Limits",
                "Acme allows 25 requests per second.",
                "",
                "For the other limits please see the Acme documentation."))
        .isEqualTo(5);
  }

  @Test
  void what_leaves_the_own_heading_open_is_the_place() {
    assertThat(
            line(
                "monitoring-request-metrics",
                "# Refunds with Acme",
                "## Monitoring",
                "### Log",
                "JSON lines with a correlation id.",
                "### Metrics",
                "To be defined with the platform team."))
        .isEqualTo(6);
    assertThat(
            line(
                "security-retention",
                "# Refunds with Acme",
                "## Security",
                "The database is encrypted.",
                "### Retention and deletion",
                "See the privacy policy of Acme."))
        .isEqualTo(5);
  }
}
