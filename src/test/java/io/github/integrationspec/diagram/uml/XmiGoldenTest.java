package io.github.integrationspec.diagram.uml;

import io.github.integrationspec.diagram.GoldenDump;
import io.github.integrationspec.diagram.GoldenFiles;
import io.github.integrationspec.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XmiGoldenTest {

  static List<Path> fixtures() {
    return GoldenFiles.in("uml");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void reads_a_fixture_as_its_golden_model_says(Path fixture) throws IOException {
    String file = fixture.getFileName().toString();

    String dump =
        GoldenDump.of(new XmiParser().parse(SourceText.of(file, Files.readString(fixture))));

    GoldenFiles.check(fixture, dump);
  }
}
