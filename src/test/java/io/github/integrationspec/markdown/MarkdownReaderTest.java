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
}
