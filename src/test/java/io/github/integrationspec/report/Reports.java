package io.github.integrationspec.report;

import io.github.integrationspec.finding.CheckReport;
import java.io.IOException;
import java.io.StringWriter;

/** Reports as text. */
final class Reports {

  private static final Tool TOOL =
      new Tool("integration-spec-maven-plugin", "1.0", "https://example.org");

  private Reports() {}

  static String text(ReportFormat format, CheckReport report) throws IOException {
    return text(format, report, new Checkout("billing/"));
  }

  static String text(ReportFormat format, CheckReport report, Checkout checkout)
      throws IOException {
    StringWriter out = new StringWriter();
    format.reporter(TOOL, checkout).orElseThrow().write(report, out);
    return out.toString();
  }
}
