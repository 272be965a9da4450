package io.github.integrationspec.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.source.Footprint;
import io.github.integrationspec.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {

  private static final SortedMap<String, String> KEY = new TreeMap<>();

  static {
    KEY.put("plugin.version", "1.0");
    KEY.put("parameter.failOn", "error");
    KEY.put("today", "2026-11-25");
  }

  @TempDir private Path folder;
  private Path reports;
  private Path document;

  @BeforeEach
  void run_once() throws IOException {
    reports = Files.createDirectories(folder.resolve("reports/html")).getParent();
    Files.writeString(reports.resolve("html/index.html"), "<html>");
    document = Files.writeString(folder.resolve("a.md"), "# A\n");
    Footprint footprint = new Footprint();
    footprint.file(document);
    new RunRecord(
            KEY,
            footprint.seen(),
            RunRecord.reports(reports),
            List.of("WARNING", "a.md:1:1 \"quoted\"\n", "INFO", "1 warning"),
            "fails")
        .write(reports);
  }

  @Test
  void an_unchanged_run_is_repeated_word_by_word() throws IOException {
    RunRecord record = holding(KEY).orElseThrow();

    assertThat(record.lines())
        .containsExactly("WARNING", "a.md:1:1 \"quoted\"\n", "INFO", "1 warning");
    assertThat(record.failure()).isEqualTo("fails");
  }

  @Test
  void any_other_setting_version_or_day_is_another_run() throws IOException {
    for (String name : KEY.keySet()) {
      SortedMap<String, String> other = new TreeMap<>(KEY);
      other.put(name, "other");
      assertThat(holding(other)).as(name).isEmpty();
    }
    SortedMap<String, String> more = new TreeMap<>(KEY);
    more.put("parameter.added", "x");
    assertThat(holding(more)).isEmpty();
  }

  @Test
  void a_changed_document_or_report_is_another_run() throws IOException {
    Files.writeString(document, "# B\n");
    assertThat(holding(KEY)).isEmpty();
    Files.writeString(document, "# A\n");
    assertThat(holding(KEY)).isPresent();

    Files.delete(reports.resolve("html/index.html"));
    assertThat(holding(KEY)).isEmpty();
  }

  @Test
  void a_record_that_is_cut_off_at_any_place_is_none() throws IOException {
    Path file = reports.resolve(".last-run.json");
    String whole = Files.readString(file);
    for (int end = 0; end < whole.length(); end++) {
      Files.writeString(file, whole.substring(0, end));
      assertThat(holding(KEY)).as("cut off at %d", end).isEmpty();
    }
    Files.writeString(file, "[1, 2]");
    assertThat(holding(KEY)).isEmpty();
    RunRecord.forget(reports);
    assertThat(holding(KEY)).isEmpty();
  }

  private Optional<RunRecord> holding(SortedMap<String, String> key) throws IOException {
    return RunRecord.holding(key, reports, Workspace.of(folder, folder));
  }
}
