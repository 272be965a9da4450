package io.github.integrationspec.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final Standard STANDARD = StandardReader.builtIn();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private static BaselineEntry entry(String rule, String text) {
    return new BaselineEntry(
        new FindingKey(
            rule, "docs/integrations/zürich.md", "", List.of("A: b", "C # d"), text, List.of("x")),
        "agreed: \"PLAT-1\"",
        "Ana Lima",
        DAY,
        0);
  }

  private static Baseline read(String text) throws BadBaselineException {
    return BaselineReader.read(text, "b.yaml", STANDARD);
  }

  @Test
  void what_is_written_is_read_and_written_the_same_whatever_its_order() throws Exception {
    List<BaselineEntry> entries =
        new ArrayList<>(
            List.of(
                entry("limits-rate", "- 'quoted' | * & ! # : %"),
                entry("limits-rate", "true"),
                entry("document-link", "x".repeat(300)),
                entry("document-link", "x".repeat(300))));
    String text = BaselineWriter.text(new Baseline(entries));
    Collections.reverse(entries);
    assertThat(BaselineWriter.text(new Baseline(entries))).isEqualTo(text);
    assertThat(BaselineWriter.text(read(text))).isEqualTo(text);
    assertThat(read(text).entries()).hasSize(4);
    assertThat(read(text.replace("\n", "\r\n")).entries())
        .extracting(BaselineEntry::key)
        .containsExactlyElementsOf(
            new Baseline(entries).entries().stream().map(e -> e.key()).toList());
  }

  @Test
  void an_empty_baseline_is_a_file_as_well() throws Exception {
    assertThat(read(BaselineWriter.text(Baseline.empty())).entries()).isEmpty();
  }

  @Test
  void all_mistakes_are_named_with_their_lines() {
    String text =
        """
        version: 1
        accepted:
        - rule: limits-rates
          specification: a.md
          reason: agreed
          date: 2026-11-02
        - rule: limits-rate
          specification: a.md
          reason: agreed
          date: 2026-02-30
        - rule: limits-rate
          specification: a.md
          count: 3
          date: 2026-11-02
        """;
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BadBaselineException.class)
        .hasMessageContaining(
            "b.yaml:3:9: there is no rule 'limits-rates'; did you mean 'limits-rate'?")
        .hasMessageContaining("b.yaml:10:9: '2026-02-30' is not a date")
        .hasMessageContaining("b.yaml:13:3: the key 'count' is not known here")
        .hasMessageContaining("b.yaml:11:3: this entry has no 'reason'");
  }

  @Test
  void what_is_no_baseline_is_said_to_be_none() {
    for (String text :
        List.of("", "- a", "x: 1", "version: 2\naccepted: []", "accepted: {}", "a: [", "\u0000")) {
      assertThatThrownBy(() -> read(text))
          .isInstanceOf(BadBaselineException.class)
          .hasMessageContaining("b.yaml:");
    }
  }

  @Test
  void a_conflict_that_a_merge_left_is_recognised() {
    assertThatThrownBy(() -> read("version: 1\naccepted:\n<<<<<<< HEAD\n- rule: a\n=======\n"))
        .hasMessageContaining("a conflict of a merge is left in it");
  }

  @Test
  void a_change_takes_out_one_of_two_equal_entries_and_leaves_what_others_have_added() {
    BaselineEntry first = entry("document-link", "a");
    BaselineEntry other = entry("limits-rate", "b");
    Baseline now = new Baseline(List.of(first, first, other));
    Baseline after =
        new BaselineChange(List.of(first), List.of(entry("limits-burst", "c"))).in(now);
    assertThat(after.entries())
        .extracting(e -> e.key().rule())
        .containsExactly("document-link", "limits-burst", "limits-rate");
  }

  @Test
  void paths_of_modules_are_below_the_folder_of_the_baseline() {
    assertThat(FindingKey.path("billing/", "docs/a.md")).isEqualTo("billing/docs/a.md");
    assertThat(FindingKey.path("", "docs/a.md")).isEqualTo("docs/a.md");
    assertThat(FindingKey.path("billing/", "../shared/a.md")).isEqualTo("shared/a.md");
    assertThat(FindingKey.path("../", "a.md")).isEqualTo("../a.md");
  }
}
