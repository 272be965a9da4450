package io.github.integrationspec.engine;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Expectation;
import io.github.integrationspec.standard.ExpectationReader;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Levels;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardException;
import io.github.integrationspec.standard.StandardProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tests a standard: documents whose findings are known, a folder each with an {@code
 * expected.yaml}.
 */
public final class StandardTester {

  /** The file that says what is expected. */
  public static final String EXPECTED = "expected.yaml";

  /** The standard as it is on a day: a preview ends. */
  @FunctionalInterface
  public interface OnDay {
    Standard standard(LocalDate day) throws StandardException;
  }

  /**
   * What became of a test.
   *
   * @param failures what is wrong, with places; none when it passed
   */
  public record Outcome(String name, List<String> failures) {
    public Outcome {
      failures = List.copyOf(failures);
    }
  }

  private final OnDay standards;
  private final LocalDate today;
  private final long maxFileSize;

  /**
   * @param today the day of a case that names none
   */
  public StandardTester(OnDay standards, LocalDate today, long maxFileSize) {
    this.standards = standards;
    this.today = today;
    this.maxFileSize = maxFileSize;
  }

  /**
   * Runs the cases of a folder, in order of their names.
   *
   * @param shown the folder as messages show it
   * @throws StandardException when the standard itself has mistakes
   * @throws IOException when the folder cannot be read
   */
  public List<Outcome> cases(Path folder, String shown) throws IOException, StandardException {
    List<Path> cases;
    try (Stream<Path> files = Files.list(folder)) {
      cases = files.filter(Files::isDirectory).sorted().toList();
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Path each : cases) {
      String name = each.getFileName().toString();
      outcomes.add(new Outcome(name, failures(each, shown + "/" + name)));
    }
    return outcomes;
  }

  private List<String> failures(Path folder, String shown) throws IOException, StandardException {
    Path file = folder.resolve(EXPECTED);
    String place = shown + "/" + EXPECTED;
    if (!Files.isRegularFile(file)) {
      return List.of(
          place + ":1:1: the file is missing; it says what is to be found: findings: []");
    }
    Standard standard = standards.standard(today);
    Expectation expectation;
    try {
      expectation = ExpectationReader.read(place, Files.readString(file), standard);
    } catch (StandardException e) {
      return e.problems().stream().map(StandardProblem::toString).toList();
    } catch (java.nio.charset.CharacterCodingException e) {
      return List.of(place + ":1:1: the file is not UTF-8 text");
    }
    LocalDate day = expectation.today().orElse(today);
    CheckReport report = check(folder, standards.standard(day), expectation, day);
    if (report.specifications().isEmpty()) {
      return List.of(place + ":1:1: there is no specification beside it");
    }
    return compared(expectation, report, shown);
  }

  private CheckReport check(Path folder, Standard standard, Expectation expectation, LocalDate day)
      throws IOException {
    return new CheckEngine(BuiltInReaders.readers())
        .check(
            new CheckRequest(
                folder,
                folder,
                folder,
                List.of(),
                List.of(),
                standard,
                levels(standard, expectation),
                maxFileSize,
                day));
  }

  private static Map<RuleId, Level> levels(Standard standard, Expectation expectation) {
    try {
      return Levels.inForce(standard, expectation.profile(), Map.of());
    } catch (BadSettingException e) {
      throw new IllegalStateException("no level was set, yet one is wrong", e);
    }
  }

  private static List<String> compared(Expectation expectation, CheckReport report, String shown) {
    List<Result> found =
        new ArrayList<>(
            report.results().stream()
                .filter(Result::counts)
                .filter(r -> expectation.rules().contains(r.finding().rule()))
                .toList());
    List<Result> all = List.copyOf(found);
    List<String> failures = new ArrayList<>();
    // what says most is compared first, so that it is not left with another one's finding
    expectation.findings().stream()
        .sorted((a, b) -> Integer.compare(exactness(b), exactness(a)))
        .forEach(
            expected -> {
              if (!take(expected, found)) {
                failures.add(missing(expected, all));
              }
            });
    found.forEach(result -> failures.add(unexpected(result, shown)));
    return failures;
  }

  private static int exactness(Expectation.Expected expected) {
    return (expected.line().isPresent() ? 1 : 0)
        + (expected.file().isPresent() ? 1 : 0)
        + (expected.level().isPresent() ? 1 : 0);
  }

  private static boolean take(Expectation.Expected expected, List<Result> found) {
    for (int i = 0; i < found.size(); i++) {
      Result result = found.get(i);
      if (result.finding().rule().equals(expected.rule())
          && expected.file().map(result.finding().span().file()::equals).orElse(true)
          && (expected.line().isEmpty()
              || expected.line().getAsInt() == result.finding().span().line())
          && expected.level().map(result.level()::equals).orElse(true)) {
        found.remove(i);
        return true;
      }
    }
    return false;
  }

  private static String missing(Expectation.Expected expected, List<Result> all) {
    List<String> near =
        all.stream()
            .filter(r -> r.finding().rule().equals(expected.rule()))
            .map(StandardTester::described)
            .toList();
    return expected.place()
        + ": expected, but not found: "
        + expected.text()
        + (near.isEmpty() ? "" : "; found " + String.join(", ", near));
  }

  private static String described(Result result) {
    return result.level().id()
        + " at "
        + result.finding().span().file()
        + ":"
        + result.finding().span().line();
  }

  private static String unexpected(Result result, String shown) {
    return shown
        + "/"
        + result.finding().span()
        + ": found, but not expected: "
        + result.level().id()
        + " "
        + result.finding().rule()
        + ": "
        + result.finding().message();
  }
}
