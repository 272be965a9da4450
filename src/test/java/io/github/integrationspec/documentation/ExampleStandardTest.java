package io.github.integrationspec.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.engine.PageExamples;
import io.github.integrationspec.engine.StandardTester;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.standard.Levels;
import io.github.integrationspec.standard.Profile;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardException;
import io.github.integrationspec.standard.StandardFiles;
import io.github.integrationspec.standard.StandardReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The German standard of the examples, its own tests, and a specification that it passes. */
class ExampleStandardTest {

  private static final Path BANK = Path.of("examples/bank-service");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static Standard standard(LocalDate day) throws StandardException {
    return StandardReader.layered(
        List.of(StandardFiles.in(BANK.resolve("standard"), "standard")), day);
  }

  @Test
  void a_german_specification_passes() throws Exception {
    Standard standard = standard(TODAY);
    CheckReport report =
        Checked.module(
            BANK,
            Path.of("docs/integrationen"),
            standard,
            Levels.inForce(
                standard,
                Profile.STANDARD,
                Map.of("datenschutz", "error", "betrieb-ausstieg", "error")));
    assertThat(report.results()).isEmpty();
    assertThat(report.specifications()).hasSize(1);
  }

  @Test
  void its_own_tests_pass() throws Exception {
    Path cases = BANK.resolve("src/test/standard");
    List<StandardTester.Outcome> outcomes =
        new StandardTester(ExampleStandardTest::standard, TODAY, 1_000_000)
            .cases(cases.toAbsolutePath(), "src/test/standard");
    assertThat(outcomes).hasSize(3).allSatisfy(o -> assertThat(o.failures()).isEmpty());
  }

  @Test
  void the_examples_on_its_pages_are_true(@TempDir Path folder) throws Exception {
    List<StandardTester.Outcome> outcomes = new PageExamples(standard(TODAY), folder, TODAY).own();
    assertThat(outcomes).hasSize(5).allSatisfy(o -> assertThat(o.failures()).isEmpty());
  }
}
