package io.github.integrationspec.diagram.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.diagram.plantuml.PlantUmlDrawing.Drawing;
import io.github.integrationspec.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlantUmlDrawingTest {

  private static final Pattern MESSAGE =
      Pattern.compile("class=\"message\"[^>]* data-source-line=\"(\\d+)\"");

  @Test
  void the_parts_of_a_drawing_know_where_they_are_written() {
    Drawing drawing =
        draw("intro\n@startuml\n!define X y\n\nA -> B : one\nA -> B : two\n@enduml\n", 0)
            .orElseThrow();

    List<Integer> lines = new ArrayList<>();
    Matcher message = MESSAGE.matcher(drawing.svg());
    while (message.find()) {
      lines.add(drawing.places().get(Integer.parseInt(message.group(1))).line());
    }
    assertThat(lines).containsExactly(5, 6);
  }

  @Test
  void graphs_are_laid_out_without_a_program_of_the_machine() {
    assertThat(draw("@startuml\ncomponent A\nA --> B : x\n@enduml\n", 0).orElseThrow().svg())
        .contains("class=\"link\"")
        .doesNotContain("Dot executable");
    assertThat(
            draw("@startuml\n!pragma layout elk\ncomponent A\nA --> B : x\n@enduml\n", 0)
                .orElseThrow()
                .svg())
        .contains("class=\"link\"");
  }

  @Test
  void draws_the_one_that_is_asked_for() {
    String two = "@startuml\nA -> B : first\n@enduml\n@startuml\nA -> B : second\n@enduml\n";
    assertThat(draw(two, 0).orElseThrow().svg()).contains("first").doesNotContain("second");
    assertThat(draw(two, 1).orElseThrow().svg()).contains("second").doesNotContain("first");
    assertThat(draw(two, 2)).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_not_drawn() {
    assertThat(draw("@startuml\nA -> B : open\n", 0)).isEmpty();
    assertThat(draw("@startuml\nthis is no diagram ->-> at all {\n@enduml\n", 0)).isEmpty();
  }

  @Test
  void files_and_addresses_are_not_read() {
    assertThat(
            draw(
                    """
                    @startuml
                    !include /etc/passwd
                    !include https://evil.example/x
                    A -> B : <img:/etc/hostname> <img:https://evil.example/x.png>
                    @enduml
                    """,
                    0)
                .map(Drawing::svg)
                .orElse(""))
        .doesNotContain("root:")
        .doesNotContain("<image");
  }

  private static Optional<Drawing> draw(String text, int number) {
    return new PlantUmlDrawing((from, path) -> Optional.empty())
        .draw(SourceText.of("a.puml", text), number);
  }
}
