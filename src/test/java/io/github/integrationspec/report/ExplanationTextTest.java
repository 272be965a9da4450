package io.github.integrationspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.Golden;
import io.github.integrationspec.standard.LevelInForce;
import io.github.integrationspec.standard.Levels;
import io.github.integrationspec.standard.Profile;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

  private static final Standard STANDARD = StandardReader.builtIn();

  private static List<Explanation> all() throws Exception {
    Map<RuleId, LevelInForce> levels =
        Levels.explained(STANDARD, Profile.STANDARD, Map.of("limits", "info"));
    return STANDARD.rules().stream()
        .map(
            r ->
                new Explanation(r, levels.get(r.id()).level(), "set by the group limits in a test"))
        .toList();
  }

  @Test
  void explains_a_rule_from_its_page() throws Exception {
    Explanation rule =
        all().stream()
            .filter(e -> e.rule().id().value().equals("resilience-retry-limit"))
            .findFirst()
            .orElseThrow();
    Golden.assertEquals(
        "reports/explain/one.txt",
        String.join("\n", new ExplanationText(STANDARD).one(rule)) + "\n");
  }

  @Test
  void lists_rules_by_groups_with_what_differs_from_the_default() throws Exception {
    List<Explanation> limits =
        all().stream().filter(e -> e.rule().id().group().equals("limits")).toList();
    Golden.assertEquals(
        "reports/explain/limits.txt",
        String.join("\n", new ExplanationText(STANDARD).many(limits)) + "\n");
  }

  @Test
  void keeps_lists_within_eighty_columns_with_the_prefix_of_maven() throws Exception {
    assertThat(new ExplanationText(STANDARD).many(all()))
        .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(70))
        .hasSizeGreaterThan(STANDARD.rules().size());
  }

  @Test
  void wraps_text_and_leaves_examples_as_they_are() {
    String words = "many words ".repeat(12);
    List<String> lines =
        PageText.lines(
            words
                + "\n\n- "
                + words
                + "\n- short\n\n````markdown\n```\n  code "
                + words
                + "\n```\n````\n",
            "  ");
    assertThat(lines.get(0)).startsWith("  many words").hasSizeLessThanOrEqualTo(70);
    assertThat(lines)
        .contains("  - short", "    ```")
        .anyMatch(l -> l.startsWith("    many words"));
    assertThat(lines).contains(("      code " + words).stripTrailing());
  }
}
