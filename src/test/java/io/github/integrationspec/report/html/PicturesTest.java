package io.github.integrationspec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

  private static final byte[] PNG =
      "\u0089PNG\r\n\u001a\nIHDR".getBytes(StandardCharsets.ISO_8859_1);

  private final Map<String, byte[]> files =
      Map.of(
          "docs/a.png",
          PNG,
          "docs/named.svg",
          PNG,
          "docs/b.svg",
          "<svg/>".getBytes(StandardCharsets.UTF_8),
          "docs/text.png",
          "text".getBytes(StandardCharsets.UTF_8));

  @TempDir private Path folder;
  private Pictures pictures;

  @BeforeEach
  void bring() {
    pictures = new Pictures(f -> Optional.ofNullable(files.get(f)), folder);
  }

  @Test
  void a_picture_is_copied_once_by_what_it_is_and_not_by_its_name() throws IOException {
    assertThat(pictures.address("docs/a.png")).contains("data/picture-1.png");
    assertThat(pictures.address("docs/a.png")).contains("data/picture-1.png");
    assertThat(pictures.address("docs/named.svg")).contains("data/picture-2.png");

    assertThat(folder.resolve("picture-1.png")).hasBinaryContent(PNG);
    assertThat(names()).containsExactly("picture-1.png", "picture-2.png");
  }

  @Test
  void svg_is_no_file_of_its_own() throws IOException {
    assertThat(pictures.address("docs/b.svg")).contains("data:image/svg+xml;base64,PHN2Zy8+");
    assertThat(names()).isEmpty();
  }

  @Test
  void what_is_no_picture_or_not_there_has_no_address() throws IOException {
    assertThat(pictures.address("docs/text.png")).isEmpty();
    assertThat(pictures.address("docs/absent.png")).isEmpty();
    assertThat(names()).isEmpty();
  }

  @Test
  void a_report_takes_only_so_many() {
    byte[] large = new byte[40_000_000];
    System.arraycopy(PNG, 0, large, 0, PNG.length);
    Pictures many = new Pictures(f -> Optional.of(large), folder);

    assertThat(many.address("1.png")).isPresent();
    assertThat(many.address("2.png")).isPresent();
    assertThat(many.address("3.png")).isEmpty();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
