package io.github.integrationspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.Golden;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubActionsTest {

  @TempDir private Path folder;

  private static GitHubActions actions(Map<String, String> environment) {
    return new GitHubActions(environment, new Checkout("billing/"));
  }

  @Test
  void knows_by_the_environment_whether_it_runs_there() {
    assertThat(actions(Map.of("GITHUB_ACTIONS", "true")).isRunning()).isTrue();
    assertThat(actions(Map.of("GITHUB_ACTIONS", "false")).isRunning()).isFalse();
    assertThat(actions(Map.of()).isRunning()).isFalse();
  }

  @Test
  void annotates_lines_by_their_paths_in_the_repository() throws IOException {
    Golden.assertEquals(
        "reports/github/annotations.txt",
        String.join("\n", actions(Map.of()).annotations(SampleReports.findings())) + "\n");
  }

  @Test
  void lets_no_text_end_a_command_or_add_a_property() {
    List<String> lines = actions(Map.of()).annotations(SampleReports.injecting());
    assertThat(lines).hasSize(1).noneMatch(l -> l.contains("\n") || l.contains("\r"));
    assertThat(lines.get(0))
        .startsWith(
            "::error file=billing/docs/100%25 %3A%3A,line=".replace(",line", "%2C x.md,line"))
        .contains("100%25");
  }

  @Test
  void shows_ten_of_a_kind_and_says_how_many_were_cut() {
    Level[] levels = new Level[25];
    Arrays.fill(levels, Level.ERROR);
    Arrays.fill(levels, 0, 12, Level.WARNING);
    Arrays.fill(levels, 0, 2, Level.INFO);
    List<String> lines = actions(Map.of()).annotations(SampleReports.inFiles(levels));
    assertThat(lines).hasSize(10 + 10 + 2);
    assertThat(lines.subList(0, 9)).allMatch(l -> l.startsWith("::error file="));
    assertThat(lines.get(9)).startsWith("::error title=").contains("4 more findings of this kind");
    assertThat(lines.subList(10, 20)).allMatch(l -> l.startsWith("::warning file="));
    assertThat(lines.subList(20, 22)).allMatch(l -> l.startsWith("::notice file="));
  }

  @Test
  void appends_the_summary_to_what_others_wrote() throws IOException {
    Path file = Files.writeString(folder.resolve("summary.md"), "before\n");
    GitHubActions actions = actions(Map.of("GITHUB_STEP_SUMMARY", file.toString()));
    assertThat(actions.appendSummary(SampleReports.findings())).contains(file);
    assertThat(file).content().startsWith("before\n# Integration specifications: 2 errors");
  }

  @Test
  void keeps_the_summary_of_a_step_below_what_github_takes() throws IOException {
    Path file = folder.resolve("summary.md");
    GitHubActions actions = actions(Map.of("GITHUB_STEP_SUMMARY", file.toString()));
    Level[] levels = new Level[4_000];
    Arrays.fill(levels, Level.ERROR);
    for (int module = 0; module < 6; module++) {
      actions.appendSummary(SampleReports.inFiles(levels));
    }
    assertThat(Files.size(file)).isBetween(900_000L, 1024L * 1024);
  }

  @Test
  void writes_no_summary_where_there_is_no_place_for_one() throws IOException {
    assertThat(actions(Map.of()).appendSummary(SampleReports.findings())).isEmpty();
  }
}
