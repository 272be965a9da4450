package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Fingerprints;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Levels;
import io.github.integrationspec.standard.Profile;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding keeps its fingerprint as long as it is about the same thing. */
class FingerprintPropertyTest {

  private static final String LEGACY = "src/it/baseline-adoption/docs/integrations/pigeon-sms.md";
  private static final String RUSHED = "examples/rushed-service/docs/integrations/pigeon-sms.md";
  private static final Standard STANDARD = StandardReader.builtIn();
  private static final int SEEDS = 12;

  @TempDir private Path folder;
  private Map<RuleId, Level> levels;

  @BeforeEach
  void takeTheStrictProfile() throws BadSettingException {
    levels = Levels.inForce(STANDARD, Profile.STRICT, Map.of());
  }

  /** Fingerprints by rule, sorted. */
  private Map<String, List<String>> fingerprints(String text) throws IOException {
    Files.writeString(folder.resolve("pigeon-sms.md"), text);
    CheckRequest request =
        new CheckRequest(
            folder,
            folder,
            folder,
            List.of(),
            List.of(),
            STANDARD,
            levels,
            1_000_000,
            LocalDate.of(2026, 11, 25));
    CheckReport report = new CheckEngine(BuiltInReaders.readers()).check(request);
    List<String> all = Fingerprints.of(report.results());
    Map<String, List<String>> byRule = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      byRule
          .computeIfAbsent(report.results().get(i).finding().rule().value(), k -> new ArrayList<>())
          .add(all.get(i));
    }
    byRule.values().forEach(list -> list.sort(null));
    return byRule;
  }

  private void assertUnchanged(String file, UnaryOperator<String> edit) throws IOException {
    String text = Files.readString(Path.of(file));
    String edited = edit.apply(text);
    assertThat(edited).isNotEqualTo(text);
    assertThat(fingerprints(edited)).isEqualTo(fingerprints(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {LEGACY, RUSHED})
  void what_a_formatter_does_changes_nothing(String file) throws IOException {
    assertUnchanged(file, Edits::wrapNarrow);
    assertUnchanged(file, Edits::unwrap);
    assertUnchanged(file, Edits::indent);
    assertUnchanged(file, Edits::doubleBlanks);
    assertUnchanged(file, Edits::padTables);
    assertUnchanged(file, text -> text.replace("\n", "\r\n"));
    assertUnchanged(file, text -> text.replaceAll("(?m)^- ", "* "));
    assertUnchanged(file, Edits::numberHeadings);
  }

  @ParameterizedTest
  @ValueSource(strings = {LEGACY, RUSHED})
  void typography_changes_nothing(String file) throws IOException {
    assertUnchanged(file, Edits::typographicQuotes);
  }

  @ParameterizedTest
  @ValueSource(strings = {LEGACY, RUSHED})
  void lines_that_come_and_go_elsewhere_change_nothing(String file) throws IOException {
    assertUnchanged(
        file,
        text ->
            text.replaceFirst(
                "\n## Overview\n",
                "\n## History\n\nThis page was moved here from the old wiki.\n\n## Overview\n"));
  }

  /**
   * Order matters to some rules, say to that on the order of sections, so that findings may come
   * and go; those that stay are the same.
   */
  @ParameterizedTest
  @ValueSource(strings = {LEGACY, RUSHED})
  void shuffled_sections_and_paragraphs_keep_what_is_found(String file) throws IOException {
    String text = Files.readString(Path.of(file));
    Map<String, List<String>> before = fingerprints(text);
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      String edited = Edits.shuffleParagraphs(Edits.shuffleSections(text, random), random);
      Map<String, List<String>> after = fingerprints(edited);
      int compared = 0;
      for (Map.Entry<String, List<String>> rule : before.entrySet()) {
        List<String> now = after.getOrDefault(rule.getKey(), List.of());
        if (now.size() == rule.getValue().size()) {
          compared++;
          assertThat(now).as("%s, seed %d", rule.getKey(), seed).isEqualTo(rule.getValue());
        }
      }
      assertThat(compared).as("rules compared").isGreaterThan(before.size() * 3 / 4);
    }
  }

  private void assertChanged(String file, String rule, String from, String to) throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(text).contains(from);
    List<String> before = fingerprints(text).get(rule);
    List<String> after = fingerprints(text.replace(from, to)).get(rule);
    assertThat(after).as(rule).isNotNull().isNotEqualTo(before);
  }

  @Test
  void another_endpoint_flow_heading_or_value_is_another_finding() throws IOException {
    assertChanged(LEGACY, "consistency-endpoints", "GET /v1/messages/", "GET /v1/mails/");
    assertChanged(LEGACY, "sequence-per-flow", "3. Stop reminders", "3. Pause reminders");
    assertChanged(LEGACY, "mapping-rules", "`order.number` | `text`", "`order.key` | `text`");
    assertChanged(LEGACY, "mapping-rules", "## Data mapping", "## Data mapping of messages");
    assertChanged(LEGACY, "document-status", "Final", "Finished");
    assertChanged(LEGACY, "document-link", "pick-up-reminder.md", "reminder.md");
  }

  @Test
  void findings_of_one_document_differ() throws IOException {
    assertThat(
            fingerprints(Files.readString(Path.of(LEGACY))).values().stream().flatMap(List::stream))
        .doesNotHaveDuplicates();
  }
}
