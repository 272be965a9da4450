package io.github.integrationspec.report.html;

import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.report.Tool;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Levels;
import io.github.integrationspec.standard.Profile;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a folder by the built-in standard and writes the report of it. */
final class WrittenReport {

  /** The specifications of these tests: one with every kind of diagram, and a hostile one. */
  static final Path DOCUMENTS = Path.of("src/test/resources/reports/html/docs");

  private WrittenReport() {}

  static CheckReport write(Path documents, Path folder) throws IOException {
    Standard standard = StandardReader.builtIn();
    CheckRequest request =
        new CheckRequest(
            documents.toAbsolutePath(),
            documents.toAbsolutePath(),
            documents.toAbsolutePath(),
            List.of(),
            List.of(),
            standard,
            levels(standard),
            1_000_000,
            LocalDate.of(2026, 11, 25));
    Map<String, ReadSpecification> read = new HashMap<>();
    CheckReport report =
        new CheckEngine(BuiltInReaders.readers())
            .check(request, (s, sources) -> read.put(s.file(), new ReadSpecification(s, sources)));
    new HtmlReport(
            new Tool("integration-spec-maven-plugin", "1.2.3", "https://tool.example"),
            CheckEngine.includes(request),
            CheckEngine.pictures(request, HtmlReport.LARGEST_PICTURE))
        .write(report, c -> Optional.ofNullable(read.get(c.file())), folder);
    return report;
  }

  private static Map<RuleId, Level> levels(Standard standard) {
    try {
      return Levels.inForce(standard, Profile.STANDARD, Map.of());
    } catch (BadSettingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the report of a folder, to be looked at. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    CheckReport report = write(Path.of(arguments[0]), Path.of(arguments[1]));
    System.out.println(
        report.specifications().size()
            + " specifications, "
            + report.results().size()
            + " findings, "
            + (System.nanoTime() - start) / 1_000_000
            + " ms");
  }
}
