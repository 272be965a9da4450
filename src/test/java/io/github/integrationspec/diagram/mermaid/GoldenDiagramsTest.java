package io.github.integrationspec.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code *.mmd} beside its {@code *.model.txt}: what is read from it, or what is said about
 * it. {@code -DupdateGolden} writes the texts anew.
 */
class GoldenDiagramsTest {

  private static final Path FOLDER = Path.of("src/test/resources/diagrams/mermaid");

  @TestFactory
  Stream<DynamicTest> reads_every_fixture_as_its_model_says() throws IOException {
    return fixtures().map(file -> DynamicTest.dynamicTest(name(file), () -> compare(file)));
  }

  @Test
  void there_are_fixtures_of_every_kind() throws IOException {
    assertThat(fixtures().map(file -> file.getParent().getFileName().toString()).distinct())
        .containsExactly("broken", "c4", "flowchart", "other", "sequence", "state");
  }

  private static Stream<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".mmd")).sorted().toList().stream();
    }
  }

  private static void compare(Path file) throws IOException {
    SourceText text = SourceText.of(name(file), Files.readString(file));
    String actual = ModelText.of(new MermaidParser().parse(text));
    Path golden = Path.of(file.toString().replace(".mmd", ".model.txt"));
    if (System.getProperty("updateGolden") != null) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  private static String name(Path file) {
    return FOLDER.relativize(file).toString();
  }
}
