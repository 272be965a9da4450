package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.CheckReport;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of a size that is just allowed, made to be slow: all rules, and an end. */
class HostileDocumentTest {

  private static final int SIZE = 900_000;

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("words", "rate limit of 5 calls each day ".repeat(SIZE / 31)),
        Arguments.of("sentences", "The rate limit is 5 calls. ".repeat(SIZE / 27)),
        Arguments.of("headings", numbered(SIZE / 30, "## Limits and quotas %d\n\n")),
        Arguments.of(
            "rows", "| a | b |\n| --- | --- |\n" + numbered(SIZE / 20, "| field %d | TBD |\n")),
        Arguments.of("items", numbered(SIZE / 30, "- **Limit %d:** 5 calls\n")),
        Arguments.of("links on one line", numbered(SIZE / 24, "[a](b%d.md#part) ")),
        Arguments.of("anchors", numbered(SIZE / 60, "## Part %1$d\n\n[a](#prt-%1$d)\n\n")),
        Arguments.of(
            "fences", numbered(SIZE / 60, "```mermaid\nsequenceDiagram\n  A->>B: %d\n```\n\n")),
        Arguments.of("placeholders", "TODO [Insert name] {{x}} ".repeat(SIZE / 25)),
        Arguments.of("one word", "a".repeat(SIZE)),
        Arguments.of("signs", "|*_`[(<&".repeat(SIZE / 8)),
        Arguments.of("digits", "1".repeat(SIZE)),
        Arguments.of("secrets", numbered(SIZE / 60, "api_key: Zk8dQ1x%dPq9LmN3vB7tY5wRcE2sJh\n")));
  }

  private static String numbered(int count, String line) {
    return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  @Timeout(300)
  void is_checked_to_the_end(String name, String text, @TempDir Path folder)
      throws IOException, BadSettingException {
    long start = System.nanoTime();
    Repository repository = new Repository(folder);
    repository.write("docs/a.md", "# Hostile\n\n" + text + "\n");
    Standard standard = StandardReader.builtIn();
    Map<RuleId, Level> levels = Levels.inForce(standard, Profile.STANDARD, Map.of());
    CheckReport report =
        new CheckEngine(BuiltInReaders.readers())
            .check(
                new CheckRequest(
                    folder,
                    folder,
                    folder.resolve("docs"),
                    List.of(),
                    List.of(),
                    standard,
                    levels,
                    1_000_000,
                    LocalDate.of(2026, 11, 25)));
    System.out.println(
        name + " " + (System.nanoTime() - start) / 1_000_000 + " ms " + report.results().size());
    assertThat(report.results()).isNotEmpty();
  }
}
