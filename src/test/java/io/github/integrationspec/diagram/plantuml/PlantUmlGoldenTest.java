package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.diagram.GoldenDump;
import io.github.integrationspec.diagram.GoldenFiles;
import io.github.integrationspec.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlantUmlGoldenTest {

  static List<Path> fixtures() {
    return GoldenFiles.in("plantuml");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void reads_a_fixture_as_its_golden_model_says(Path fixture) throws IOException {
    PlantUmlParser parser = new PlantUmlParser((from, path) -> beside(fixture, path));

    String dump =
        GoldenDump.of(
            parser.parseAll(
                SourceText.of(fixture.getFileName().toString(), Files.readString(fixture))));

    GoldenFiles.check(fixture, dump);
  }

  private static Optional<SourceText> beside(Path fixture, String path) {
    Path file = fixture.resolveSibling(path).normalize();
    try {
      return Files.isRegularFile(file)
          ? Optional.of(SourceText.of(path, Files.readString(file)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
