package io.github.integrationspec.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.diagram.drawio.DrawioParser;
import io.github.integrationspec.diagram.plantuml.PlantUmlParser;
import io.github.integrationspec.diagram.uml.XmiParser;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes a parser throw, and what it cannot read it explains. */
class MutantsTest {

  private static final int PER_FIXTURE = 60;

  static Stream<Arguments> fixtures() {
    PlantUmlParser plantuml = new PlantUmlParser(IncludeResolver.none());
    Function<SourceText, List<Diagram>> readPlantUml = plantuml::parseAll;
    Function<SourceText, List<Diagram>> readDrawio = new DrawioParser()::parse;
    Function<SourceText, List<Diagram>> readXmi = new XmiParser()::parse;
    return Stream.of(
            GoldenFiles.in("plantuml").stream().map(f -> Arguments.of(f, readPlantUml)),
            GoldenFiles.in("drawio").stream().map(f -> Arguments.of(f, readDrawio)),
            GoldenFiles.in("uml").stream().map(f -> Arguments.of(f, readXmi)))
        .flatMap(s -> s);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void reads_or_explains_near_misses(Path fixture, Function<SourceText, List<Diagram>> reader)
      throws IOException {
    String text = Files.readString(fixture);

    Mutants.of(text, PER_FIXTURE)
        .forEach(
            mutant -> {
              List<Diagram> diagrams = reader.apply(SourceText.of("a/b.x", mutant));

              assertThat(diagrams).isNotEmpty();
              diagrams.stream()
                  .filter(BrokenDiagram.class::isInstance)
                  .flatMap(diagram -> diagram.problems().stream())
                  .forEach(problem -> assertThat(isUseful(problem)).as(problem.message()).isTrue());
            });
  }

  private static boolean isUseful(ParseProblem problem) {
    return problem.message().length() > 15 && !problem.message().contains("Exception");
  }
}
