package io.github.integrationspec.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.diagram.drawio.DrawioParser;
import io.github.integrationspec.diagram.mermaid.MermaidParser;
import io.github.integrationspec.diagram.plantuml.PlantUmlParser;
import io.github.integrationspec.diagram.uml.XmiParser;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Seeds for fuzzing, a folder for each parser, with what once failed among them: each seed and its
 * near misses are read, or refused with a reason that points into the text, and nothing is printed.
 */
class FuzzSeedsTest {

  private static final Path ROOT = Path.of("src/test/resources/fuzz");
  private static final String VERDICTS = "official.txt";
  private static final int NEAR_MISSES = 40;
  private static final int NEAR_MISSES_OF_XML = 100;

  private static Map<String, Function<SourceText, List<Diagram>>> parsers() {
    MermaidParser mermaid = new MermaidParser();
    Function<SourceText, List<Diagram>> readMermaid = text -> List.of(mermaid.parse(text));
    return Map.of(
        "mermaid-sequence", readMermaid,
        "mermaid-flowchart", readMermaid,
        "mermaid-c4", readMermaid,
        "mermaid-state", readMermaid,
        "plantuml", new PlantUmlParser(IncludeResolver.none())::parseAll,
        "drawio", new DrawioParser()::parse,
        "xmi", new XmiParser()::parse);
  }

  static Stream<Arguments> seeds() throws IOException {
    List<Arguments> seeds = new ArrayList<>();
    for (Map.Entry<String, Function<SourceText, List<Diagram>>> parser : parsers().entrySet()) {
      for (Path seed : in(parser.getKey())) {
        seeds.add(Arguments.of(seed, parser.getValue()));
      }
    }
    return seeds.stream();
  }

  private static List<Path> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      List<Path> seeds = files.filter(f -> !f.endsWith(VERDICTS)).sorted().toList();
      assertThat(seeds).hasSizeGreaterThan(4);
      return seeds;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_seed_and_its_near_misses_are_read_or_explained(
      Path seed, Function<SourceText, List<Diagram>> parser) throws IOException {
    String text = Files.readString(seed);
    boolean xml = text.contains("<mxfile") || text.contains("xmi");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(console);
    System.setErr(console);
    try {
      check(text, parser);
      Mutants.of(text, xml ? NEAR_MISSES_OF_XML : NEAR_MISSES).forEach(m -> check(m, parser));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static void check(String text, Function<SourceText, List<Diagram>> parser) {
    SourceText source = SourceText.of("fuzz/seed", text);
    List<Diagram> diagrams = parser.apply(source);
    assertThat(diagrams).as(text).isNotEmpty();
    for (Diagram diagram : diagrams) {
      assertThat(source.span().contains(diagram.span())).as(text).isTrue();
      if (diagram instanceof BrokenDiagram) {
        assertThat(diagram.problems()).as(text).isNotEmpty();
      }
      for (ParseProblem problem : diagram.problems()) {
        assertThat(problem.message()).as(text).hasSizeGreaterThan(12).doesNotContain("java.");
        assertThat(source.span().contains(problem.span())).as(text + problem).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mermaid-sequence", "mermaid-flowchart", "mermaid-c4", "mermaid-state"})
  void mermaid_s_own_parser_and_ours_accept_the_same_seeds(String folder) throws IOException {
    List<String> verdicts = new ArrayList<>();
    for (Path seed : in(folder)) {
      Diagram diagram =
          new MermaidParser().parse(SourceText.of("fuzz/seed", Files.readString(seed)));
      verdicts.add(
          seed.getFileName() + (diagram instanceof BrokenDiagram ? " rejected" : " accepted"));
    }

    assertThat(verdicts).isEqualTo(Files.readAllLines(ROOT.resolve(folder).resolve(VERDICTS)));
  }
}
