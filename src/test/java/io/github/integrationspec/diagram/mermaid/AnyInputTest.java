package io.github.integrationspec.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a diagram, the parser answers, and its answer points into the text. */
class AnyInputTest {

  private static final String[] HEADERS = {
    "sequenceDiagram\n", "flowchart LR\n", "graph", "C4Context\n", "stateDiagram-v2\n", "---\n", ""
  };
  private static final String[] PIECES =
      ("A B end alt else loop box participant note over as ->> --> -> -x --) <<->> : ; , # % %% %%{ "
              + "@{ } { [ ] ( ) (( )) [/ /] [( )] {{ | || > < -- --- -.- -. == === ~~~ x o \" ' ` "
              + "\"` `\" & ::: * + = ? ! / \\ . _ ^ ~ subgraph style class classDef click linkStyle "
              + "direction LR TB title accDescr: accDescr{ Person( Rel( Boundary( $tags= state "
              + "<<fork>> [*] note-right scale 10 1.5 é 日 🙂 \u00a0 \ufeff \ufdd0 \ud83d \r \t e1@ "
              + "#35; #quot; init: shape: --- ---\n")
          .split(" ");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void answers_to_random_pieces(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder(HEADERS[random.nextInt(HEADERS.length)]);
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextInt(3) == 0 ? "\n" : random.nextBoolean() ? " " : "");
      }
      check(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void answers_to_fixtures_with_changed_characters(long seed) throws IOException {
    Random random = new Random(seed);
    for (Path file : fixtures()) {
      String original = Files.readString(file);
      for (int i = 0; i < 60; i++) {
        StringBuilder text = new StringBuilder(original);
        int at = random.nextInt(text.length());
        String piece = PIECES[random.nextInt(PIECES.length)];
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, piece);
          default -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
        }
        check(text.toString());
      }
    }
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/diagrams/mermaid"))) {
      return files.filter(f -> f.toString().endsWith(".mmd")).sorted().toList();
    }
  }

  private static void check(String text) {
    SourceText source = SourceText.of("any.mmd", text);
    Diagram diagram = new MermaidParser().parse(source);
    Span whole = source.span();
    assertThat(spans(diagram)).as(text).allMatch(whole::contains);
    assertThat(diagram.problems())
        .as(text)
        .extracting(ParseProblem::message)
        .noneMatch(String::isBlank)
        .noneMatch(message -> message.endsWith("."));
    assertThat(new MermaidParser().parse(source)).isEqualTo(diagram);
  }

  private static List<Span> spans(Diagram diagram) {
    Stream<Span> spans =
        Stream.concat(
            Stream.concat(Stream.of(diagram.span()), diagram.title().stream().map(Label::span)),
            diagram.problems().stream().map(ParseProblem::span));
    if (diagram instanceof SequenceDiagram sequence) {
      spans = Stream.concat(spans, sequence.participants().stream().map(Participant::span));
      spans = Stream.concat(spans, sequence.elements().stream().map(SequenceElement::span));
    } else if (diagram instanceof GraphDiagram graph) {
      spans = Stream.concat(spans, graph.nodes().stream().map(Node::span));
      spans = Stream.concat(spans, graph.edges().stream().map(Edge::span));
      spans = Stream.concat(spans, graph.edges().stream().map(e -> e.text().span()));
    }
    return spans.toList();
  }
}
