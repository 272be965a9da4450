package io.github.integrationspec.report;

import io.github.integrationspec.Golden;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void writes_everything_that_a_check_found() throws IOException {
    StringWriter out = new StringWriter();
    new JsonReport(new Tool("integration-spec-maven-plugin", "1.0", "https://example.org"))
        .write(SampleReports.findings(), out);
    Golden.assertEquals("reports/json/findings.json", out.toString());
  }
}
