package io.github.integrationspec.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.integrationspec.Golden;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.standard.Level;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;

class JunitReportTest {

  /** As Surefire's report plugin reads them. */
  private static List<ReportTestSuite> suites(CheckReport report) throws Exception {
    byte[] text = Reports.text(ReportFormat.JUNIT, report).getBytes(UTF_8);
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(new InputStreamReader(new ByteArrayInputStream(text), UTF_8));
  }

  @Test
  void writes_a_suite_for_each_specification_and_a_case_for_each_rule() throws IOException {
    Golden.assertEquals(
        "reports/junit/findings.xml", Reports.text(ReportFormat.JUNIT, SampleReports.findings()));
  }

  @Test
  void fails_what_has_an_error_skips_what_is_suppressed_and_passes_the_rest() throws Exception {
    List<ReportTestSuite> suites = suites(SampleReports.findings());
    assertThat(suites)
        .extracting(s -> s.getNumberOfFailures() + " of " + s.getNumberOfTests())
        .containsExactly("0 of 5", "1 of 5", "1 of 1");
    assertThat(suites).extracting(ReportTestSuite::getNumberOfSkipped).containsExactly(1, 0, 0);
    assertThat(suites.get(1).getTestCases())
        .filteredOn(ReportTestCase::hasFailure)
        .extracting(ReportTestCase::getName)
        .containsExactly("limits-rate");
  }

  @Test
  void reports_each_rule_once_however_often_it_is_violated() throws Exception {
    List<ReportTestSuite> suites = suites(SampleReports.of(Level.WARNING, Level.ERROR));
    assertThat(suites).hasSize(1);
    assertThat(suites.get(0).getTestCases())
        .extracting(ReportTestCase::getName)
        .doesNotHaveDuplicates();
    assertThat(suites.get(0).getNumberOfFailures()).isEqualTo(1);
  }

  @Test
  void holds_characters_that_xml_cannot() throws Exception {
    assertThat(suites(SampleReports.hostile()))
        .extracting(ReportTestSuite::getPackageName, ReportTestSuite::getName)
        .containsExactly(tuple("docs.integrations", "x\uFFFD[31m"));
  }
}
