package io.github.integrationspec.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the files of a standard come from, and what is not read of them. */
class StandardFilesTest {

  @TempDir private Path folder;

  private StandardFiles inFolder() {
    return StandardFiles.in(folder, "acme");
  }

  private void write(String path, byte[] bytes) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.write(folder.resolve(path), bytes);
  }

  private void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_file_that_is_not_there_has_no_text() throws IOException {
    Files.createDirectory(folder.resolve("standard.yaml"));
    assertThat(inFolder().read("standard.yaml")).isEmpty();
    assertThat(inFolder().read("privacy/privacy-contract.md")).isEmpty();
  }

  @Test
  void a_byte_order_mark_is_no_text() throws IOException {
    write("standard.yaml", "\uFEFFname: Ämter");
    assertThat(inFolder().read("standard.yaml")).contains("name: Ämter");
  }

  @Test
  void what_is_too_large_is_not_read() throws IOException {
    write("standard.yaml", "#".repeat(StandardFiles.LARGEST));
    assertThat(inFolder().read("standard.yaml").orElseThrow()).hasSize(StandardFiles.LARGEST);

    write("standard.yaml", "#".repeat(StandardFiles.LARGEST + 1));
    assertThatThrownBy(() -> StandardReader.read(inFolder()))
        .isInstanceOf(StandardException.class)
        .hasMessage(
            "acme/standard.yaml:1:1: the file cannot be read: it is larger than 1000000 bytes");
  }

  @Test
  void a_class_path_has_the_same_limits() throws IOException {
    write("acme/standard.yaml", "\uFEFFname: Acme");
    write("acme/largest.md", "#".repeat(StandardFiles.LARGEST));
    write("acme/larger.md", "#".repeat(StandardFiles.LARGEST + 1));
    URL[] path = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, null)) {
      StandardFiles files = StandardFiles.onClassPath(loader, "acme", "");
      assertThat(files.read("standard.yaml")).contains("name: Acme");
      assertThat(files.read("missing.md")).isEmpty();
      assertThat(files.read("largest.md").orElseThrow()).hasSize(StandardFiles.LARGEST);
      assertThatThrownBy(() -> files.read("larger.md"))
          .hasMessage("it is larger than 1000000 bytes");
    }
  }

  @Test
  void files_are_shown_below_the_folder_that_users_know() {
    assertThat(inFolder().shown("a/b.md")).isEqualTo("acme/a/b.md");
    assertThat(StandardFiles.in(folder, "").shown("a/b.md")).isEqualTo("a/b.md");
    ClassLoader loader = getClass().getClassLoader();
    assertThat(StandardFiles.onClassPath(loader, "acme", "jar").shown("b.md"))
        .isEqualTo("jar/b.md");
    assertThat(StandardFiles.onClassPath(loader, "acme", "").shown("b.md")).isEqualTo("b.md");
  }

  @Test
  void pages_are_the_markdown_files_of_groups() throws IOException {
    write("README.md", "About us");
    write("privacy/privacy-contract.md", "");
    write("privacy/notes.txt", "");
    write("privacy/old/privacy-dpa.md", "");
    write("api/api-owner.md", "");
    assertThat(inFolder().pages())
        .containsExactly("api/api-owner.md", "privacy/privacy-contract.md");
  }

  @Test
  void what_is_not_utf8_is_told() throws IOException {
    write("standard.yaml", "name: Ämter".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> StandardReader.read(inFolder()))
        .isInstanceOf(StandardException.class)
        .hasMessage("acme/standard.yaml:1:1: the file is not UTF-8 text");
  }

  @Test
  void a_standard_begins_with_its_yaml() {
    assertThatThrownBy(
            () -> StandardReader.layered(List.of(inFolder()), LocalDate.of(2026, 11, 25)))
        .isInstanceOf(StandardException.class)
        .hasMessage("acme/standard.yaml:1:1: the file is missing; a standard begins with it");
  }
}
