package io.github.integrationspec.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.source.Reading.Legible;
import io.github.integrationspec.source.Reading.Reason;
import io.github.integrationspec.source.Reading.Unreadable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

  private static final long LIMIT = 1_000_000;

  @TempDir Path outside;
  private Path root;
  private SourceReader reader;

  @BeforeEach
  void makeRepository() throws IOException {
    root = Files.createDirectories(outside.resolve("repository"));
    reader = new SourceReader(Workspace.of(root, root), LIMIT);
  }

  private Unreadable unreadable(Path file) {
    Reading reading = reader.read(file);
    assertThat(reading).isInstanceOf(Unreadable.class);
    return (Unreadable) reading;
  }

  @Test
  void reads_text_in_utf8() throws IOException {
    Path file = Files.writeString(root.resolve("a.md"), "# Zahlung für 🔒\n");
    assertThat(((Legible) reader.read(file)).text().text()).isEqualTo("# Zahlung für 🔒\n");
    assertThat(((Legible) reader.read(file)).text().file()).isEqualTo("a.md");
  }

  @Test
  void leaves_the_byte_order_mark_out_so_that_columns_count_from_the_first_letter()
      throws IOException {
    Path file = Files.writeString(root.resolve("a.md"), "\uFEFF# A\n");
    assertThat(((Legible) reader.read(file)).text().text()).startsWith("# A");
  }

  @Test
  void says_at_which_byte_and_line_a_file_is_not_utf8() throws IOException {
    Path file = root.resolve("latin.md");
    Files.write(file, "# Titel\n\nPrüfung\n".getBytes(StandardCharsets.ISO_8859_1));
    Unreadable found = unreadable(file);
    assertThat(found.reason()).isEqualTo(Reason.NOT_UTF8);
    assertThat(found.span()).isEqualTo(new Span("latin.md", 3, 3, 3, 4));
    assertThat(found.problem())
        .isEqualTo("is not in UTF-8: byte 12 (0xFC), on line 3, cannot stand there");
  }

  @Test
  void says_so_when_the_last_character_is_cut_off() throws IOException {
    Path file = root.resolve("cut.md");
    Files.write(file, new byte[] {'a', (byte) 0xC3});
    assertThat(unreadable(file).problem()).contains("byte 2 (0xC3)");
  }

  @Test
  void recognises_utf16() throws IOException {
    Path file = Files.write(root.resolve("a.md"), "# A".getBytes(Charset.forName("UTF-16")));
    assertThat(unreadable(file).problem()).isEqualTo("is not in UTF-8: its first bytes say UTF-16");
  }

  @Test
  void recognises_binary_files() throws IOException {
    Path file = Files.write(root.resolve("a.md"), new byte[] {'P', 'K', 3, 0, 5});
    Unreadable found = unreadable(file);
    assertThat(found.reason()).isEqualTo(Reason.BINARY);
    assertThat(found.problem()).isEqualTo("is binary, not text: byte 4 of it is zero");
  }

  @Test
  void calls_a_file_of_blank_lines_empty() throws IOException {
    Path file = Files.writeString(root.resolve("a.md"), "\n \t\n");
    assertThat(unreadable(file).reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void does_not_read_a_file_of_50_megabytes() throws IOException {
    Path file = root.resolve("big.md");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(50_000_000);
    }
    Unreadable found = unreadable(file);
    assertThat(found.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(found.problem()).isEqualTo("has 50.0 MB; files of more than 1.0 MB are not read");
  }

  @Test
  void reads_a_file_of_exactly_the_limit() throws IOException {
    Path file = Files.writeString(root.resolve("a.md"), "a".repeat((int) LIMIT));
    assertThat(reader.read(file)).isInstanceOf(Legible.class);
  }

  @Test
  void does_not_take_a_folder_for_a_document() throws IOException {
    Path folder = Files.createDirectory(root.resolve("x.md"));
    assertThat(unreadable(folder).problem()).isEqualTo("is a folder, not a file");
  }

  @Test
  void reports_dangling_and_cyclic_symbolic_links() throws IOException {
    Path dangling = Files.createSymbolicLink(root.resolve("a.md"), root.resolve("gone.md"));
    Path cyclic = root.resolve("b.md");
    Files.createSymbolicLink(cyclic, root.resolve("c.md"));
    Files.createSymbolicLink(root.resolve("c.md"), cyclic);
    assertThat(unreadable(dangling).reason()).isEqualTo(Reason.DANGLING_LINK);
    assertThat(unreadable(cyclic).reason()).isEqualTo(Reason.CYCLIC_LINK);
  }

  @Test
  void opens_nothing_outside_of_the_repository() throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.md"), "# Secret");
    Path link = Files.createSymbolicLink(root.resolve("a.md"), secret);
    Path folder = Files.createSymbolicLink(root.resolve("up"), outside);
    assertThat(unreadable(link).reason()).isEqualTo(Reason.OUTSIDE);
    assertThat(unreadable(folder.resolve("secret.md")).reason()).isEqualTo(Reason.OUTSIDE);
    assertThat(unreadable(root.resolve("../secret.md")).reason()).isEqualTo(Reason.OUTSIDE);
  }

  @Test
  void reads_through_a_symbolic_link_within_the_repository() throws IOException {
    Files.writeString(root.resolve("a.md"), "# A");
    Path link = Files.createSymbolicLink(root.resolve("b.md"), Path.of("a.md"));
    assertThat(((Legible) reader.read(link)).text().file()).isEqualTo("b.md");
  }

  @Test
  void says_that_a_file_is_not_there() {
    assertThat(unreadable(root.resolve("none.md")).reason()).isEqualTo(Reason.NO_FILE);
  }
}
