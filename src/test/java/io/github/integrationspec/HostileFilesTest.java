package io.github.integrationspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.engine.BaselineStore;
import io.github.integrationspec.facts.ApprovalFile;
import io.github.integrationspec.facts.RecordedApprovals;
import io.github.integrationspec.report.SampleReports;
import io.github.integrationspec.report.Tool;
import io.github.integrationspec.report.html.HtmlReport;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.TestStandards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a repository that are not what their names say. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
class HostileFilesTest {

  /** Has no size and no end. */
  private static final Path DEVICE = Path.of("/dev/zero");

  @TempDir Path folder;

  @Test
  void a_device_is_no_file_of_approvals() throws IOException {
    Path file = Files.createSymbolicLink(folder.resolve(".approvals.yaml"), DEVICE);
    assertThatThrownBy(() -> ApprovalFile.read(file))
        .isInstanceOf(ApprovalFile.BrokenException.class)
        .hasMessage("it is no regular file");
  }

  @Test
  void a_device_is_no_baseline() throws IOException {
    Path file = Files.createSymbolicLink(folder.resolve("baseline.yaml"), DEVICE);
    assertThatThrownBy(() -> new BaselineStore(file, TestStandards.tiny()).read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no regular file");
  }

  @Test
  void a_report_does_not_empty_a_folder_behind_a_link() throws IOException {
    Path precious = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(precious.resolve("app.js"), "precious");
    Path report = Files.createDirectories(folder.resolve("report"));
    Files.createSymbolicLink(report.resolve("data"), precious);
    HtmlReport html =
        new HtmlReport(
            new Tool("t", "1", "https://example.org"),
            IncludeResolver.none(),
            f -> Optional.empty());
    assertThatThrownBy(
            () -> html.write(SampleReports.of(Level.ERROR), checked -> Optional.empty(), report))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a symbolic link");
    assertThat(precious.resolve("app.js")).hasContent("precious");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
        "format: 1\napprovals: [!!java.io.File [x]]",
        "format: ._____",
        "format: 0b",
        "format: 9999-99-99"
      })
  void yaml_makes_no_object_of_a_class(String text) throws IOException {
    Path file = Files.writeString(folder.resolve(".approvals.yaml"), text);
    assertThatThrownBy(() -> ApprovalFile.read(file))
        .isInstanceOf(ApprovalFile.BrokenException.class);
  }

  @Test
  void an_approval_of_what_is_no_path_is_reported() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve(".approvals.yaml"),
            """
            format: 1
            approvals:
            - document: "a\\0b"
              team: x
              by: y
              date: "2026-01-01"
              sections: {}
            """);
    RecordedApprovals approvals = new RecordedApprovals(folder, file);
    assertThat(approvals.all()).isEmpty();
    assertThat(approvals.problem()).isPresent();
  }
}
