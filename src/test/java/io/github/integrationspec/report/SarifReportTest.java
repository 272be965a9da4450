package io.github.integrationspec.report;

import io.github.integrationspec.Golden;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  private static String sarif(io.github.integrationspec.finding.CheckReport report)
      throws IOException {
    StringWriter out = new StringWriter();
    new SarifReport(new Tool("integration-spec-maven-plugin", "1.0", "https://example.org"))
        .write(report, out);
    return out.toString();
  }

  @Test
  void writes_rules_results_and_what_was_not_checked() throws IOException {
    Golden.assertEquals("reports/sarif/findings.sarif", sarif(SampleReports.findings()));
  }

  @Test
  void writes_a_run_without_results() throws IOException {
    Golden.assertEquals("reports/sarif/clean.sarif", sarif(SampleReports.clean()));
  }
}
