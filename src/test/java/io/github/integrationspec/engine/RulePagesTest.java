package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples on the rules' pages are true. */
class RulePagesTest {

  private static final Standard STANDARD = StandardReader.builtIn();
  private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,})markdown\\n(.*?)^\\1`*\\s*$");
  private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\(([\\w-]+\\.png)\\)");
  private static final Path MESSAGES = Path.of("src/test/resources/rules/messages.txt");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  /** Rules that look at more than one document, tested with files of their own. */
  private static final List<String> LOOKS_AT_FILES =
      List.of(
          "diagram-linked",
          "document-duplicate",
          "document-version-control",
          "diagram-version-control",
          "approval-stale",
          "approval-content");

  @TempDir private Path folder;

  static Stream<RuleId> activeRules() {
    return STANDARD.rules().stream()
        .filter(r -> r.status() == Rule.Status.ACTIVE)
        .map(Rule::id)
        .filter(id -> !LOOKS_AT_FILES.contains(id.value()));
  }

  @ParameterizedTest
  @MethodSource("activeRules")
  void the_bad_example_violates_the_rule(RuleId id) throws IOException {
    assertThat(findings(id, example(rule(id).page().bad()))).as(id.value()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("activeRules")
  void the_good_example_satisfies_the_rule(RuleId id) throws IOException {
    assertThat(findings(id, example(rule(id).page().good()))).as(id.value()).isEmpty();
  }

  /** What a developer reads for each bad example: a golden file that a reviewer can read. */
  @Test
  void the_bad_examples_are_reported_in_these_words() throws IOException {
    StringBuilder words = new StringBuilder();
    for (RuleId id : activeRules().toList()) {
      words.append(id).append('\n');
      for (Result result : results(id, example(rule(id).page().bad()))) {
        Finding finding = result.finding();
        words.append("  ").append(finding.span().line()).append(':');
        words.append(finding.span().column()).append(' ').append(finding.message()).append('\n');
        words.append("    fix: ").append(finding.fix()).append('\n');
      }
    }
    if (System.getProperty("updateGolden") != null) {
      Files.writeString(MESSAGES, words);
    }
    assertThat(words.toString()).isEqualTo(Files.readString(MESSAGES));
  }

  private static Rule rule(RuleId id) {
    return STANDARD.rule(id).orElseThrow();
  }

  private static String example(String text) {
    Matcher fence = FENCE.matcher(text + "\n");
    assertThat(fence.find()).as("a Markdown fence in: %s", text).isTrue();
    return fence.group(2);
  }

  private List<String> findings(RuleId id, String text) throws IOException {
    return results(id, text).stream().map(Result::finding).map(Object::toString).toList();
  }

  private List<Result> results(RuleId id, String text) throws IOException {
    Files.writeString(folder.resolve("parcel-labels.md"), text);
    Matcher picture = PICTURE.matcher(text);
    while (picture.find()) {
      Files.writeString(folder.resolve(picture.group(1)), "");
    }
    CheckRequest request =
        new CheckRequest(
            folder,
            folder,
            folder,
            List.of("*.md"),
            List.of(),
            STANDARD,
            Map.of(id, Level.ERROR),
            1_000_000,
            TODAY);
    return new CheckEngine(BuiltInReaders.readers()).check(request).results();
  }
}
