package io.github.integrationspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.integrationspec.Golden;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CodeClimateParser;

class GitlabReportTest {

  @Test
  void writes_what_counts_with_paths_from_the_repository_s_root() throws IOException {
    Golden.assertEquals(
        "reports/gitlab/findings.json",
        Reports.text(ReportFormat.GITLAB, SampleReports.findings()));
  }

  @Test
  void is_read_by_a_parser_of_code_climate_issues() throws Exception {
    String report = Reports.text(ReportFormat.GITLAB, SampleReports.findings());
    assertThat(ReviewBot.read(new CodeClimateParser(), report))
        .extracting(Violation::getFile, Violation::getStartLine, Violation::getSeverity)
        .containsExactlyInAnyOrder(
            tuple("billing/docs/integrations/stripe.md", 142, SEVERITY.ERROR),
            tuple("billing/docs/integrations/stripe.md", 1, SEVERITY.WARN),
            tuple("billing/docs/integrations/stripe.md", 7, SEVERITY.INFO),
            tuple("billing/docs/integrations/zürich.md", 3, SEVERITY.ERROR));
  }

  @Test
  void is_an_empty_list_when_there_is_nothing_to_say() throws IOException {
    assertThat(Reports.text(ReportFormat.GITLAB, SampleReports.clean())).isEqualTo("[ ]");
  }
}
