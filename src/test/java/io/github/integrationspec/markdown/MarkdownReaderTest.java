package io.github.integrationspec.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.Document;
import io.github.integrationspec.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReaderTest {

  private static final Path FIXTURES = Path.of("src/test/resources/markdown");

  private final MarkdownReader reader = new MarkdownReader();

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** {@code -DupdateGolden} writes the outlines anew. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void reads_a_fixture_as_its_outline_says(Path fixture) throws IOException {
    String name = fixture.getFileName().toString();
    Document document = reader.read(SourceText.of(name, Files.readString(fixture)));
    Path golden = FIXTURES.resolve(name.replace(".md", ".outline.txt"));
    String outline = OutlinePrinter.print(document);
    if (System.getProperty("updateGolden") != null) {
      Files.writeString(golden, outline);
    }
    assertThat(outline).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_visible_character_is_where_it_is_said_to_be(Path fixture) throws IOException {
    String text = Files.readString(fixture);
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String variant = text.replace("\n", lineEnd);
      Document document = reader.read(SourceText.of("x.md", variant));
      assertThat(Places.wrong(document, variant)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void reads_the_same_whatever_the_line_ends(Path fixture) throws IOException {
    String text = Files.readString(fixture);
    String outline = OutlinePrinter.print(reader.read(SourceText.of("x.md", text)));
    Document windows = reader.read(SourceText.of("x.md", text.replace("\n", "\r\n")));
    // places behind a line end move, and line ends stay in code and comments
    assertThat(withoutPlaces(OutlinePrinter.print(windows).replace("\\r", "")))
        .isEqualTo(withoutPlaces(outline));
  }

  private static String withoutPlaces(String outline) {
    return outline.replaceAll("@\\d+:\\d+-\\d+:\\d+", "@");
  }
}
