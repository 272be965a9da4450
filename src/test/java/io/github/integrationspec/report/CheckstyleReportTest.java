package io.github.integrationspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.integrationspec.Golden;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;

class CheckstyleReportTest {

  @Test
  void writes_findings_by_file_with_paths_from_the_repository_s_root() throws IOException {
    Golden.assertEquals(
        "reports/checkstyle/findings.xml",
        Reports.text(ReportFormat.CHECKSTYLE, SampleReports.findings()));
  }

  @Test
  void is_read_by_a_parser_of_checkstyle_s_reports() throws Exception {
    String report = Reports.text(ReportFormat.CHECKSTYLE, SampleReports.findings());
    assertThat(ReviewBot.read(new CheckStyleParser(), report))
        .extracting(Violation::getFile, Violation::getStartLine, Violation::getSeverity)
        .containsExactlyInAnyOrder(
            tuple("billing/docs/integrations/stripe.md", 142, SEVERITY.ERROR),
            tuple("billing/docs/integrations/stripe.md", 1, SEVERITY.WARN),
            tuple("billing/docs/integrations/stripe.md", 7, SEVERITY.INFO),
            tuple("billing/docs/integrations/zürich.md", 3, SEVERITY.ERROR));
  }

  @Test
  void holds_characters_that_xml_cannot() throws Exception {
    String report = Reports.text(ReportFormat.CHECKSTYLE, SampleReports.hostile());
    assertThat(ReviewBot.read(new CheckStyleParser(), report))
        .extracting(Violation::getMessage)
        .anySatisfy(
            m -> assertThat(m).startsWith("The line \"\u241B]0;owned\u2407\" is odd\uFFFD."));
  }

  @Test
  void is_empty_when_there_is_nothing_to_say() throws Exception {
    String report = Reports.text(ReportFormat.CHECKSTYLE, SampleReports.clean());
    assertThat(ReviewBot.read(new CheckStyleParser(), report)).isEmpty();
  }
}
