package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that violate or satisfy one rule, {@code rules/<rule>/bad-….md} and {@code good-….md}.
 * Where a bad one has lines with nothing but a comment {@code expect}, exactly the lines behind
 * these are reported.
 */
class RuleFixturesTest {

  private static final Path ROOT = Path.of("src/test/resources/rules");
  private static final Standard STANDARD = StandardReader.builtIn();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  static Stream<Path> bad() throws IOException {
    return fixtures("bad-");
  }

  static Stream<Path> good() throws IOException {
    return fixtures("good-");
  }

  private static Stream<Path> fixtures(String prefix) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(prefix))
          .sorted()
          .map(ROOT::relativize)
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void what_violates_a_rule_is_reported(Path fixture) throws IOException {
    List<Result> results = check(fixture);
    assertThat(results).as(fixture.toString()).isNotEmpty();
    Set<Integer> expected = expected(fixture);
    if (!expected.isEmpty()) {
      assertThat(lines(results)).as(fixture.toString()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void what_satisfies_a_rule_is_not_reported(Path fixture) throws IOException {
    assertThat(check(fixture).stream().map(r -> r.finding().span() + " " + r.finding().message()))
        .as(fixture.toString())
        .isEmpty();
  }

  private static Set<Integer> lines(List<Result> results) {
    Set<Integer> lines = new TreeSet<>();
    results.forEach(r -> lines.add(r.finding().span().line()));
    return lines;
  }

  private static Set<Integer> expected(Path fixture) throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve(fixture));
    Set<Integer> expected = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().matches("(?:%%|'|<!--) expect(?: -->)?")) {
        expected.add(i + 2);
      }
    }
    return expected;
  }

  private static List<Result> check(Path fixture) throws IOException {
    Path folder = ROOT.resolve(fixture).getParent().toAbsolutePath();
    RuleId rule = new RuleId(fixture.getParent().toString());
    CheckRequest request =
        new CheckRequest(
            folder,
            folder,
            folder,
            List.of(fixture.getFileName().toString()),
            List.of(),
            STANDARD,
            Applied.levels(STANDARD, rule),
            1_000_000,
            TODAY);
    return Applied.of(rule, new CheckEngine(BuiltInReaders.readers()).check(request));
  }
}
