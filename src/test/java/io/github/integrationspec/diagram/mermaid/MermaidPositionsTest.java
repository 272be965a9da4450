package io.github.integrationspec.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places are those of the file, whatever was taken out before the grammar saw the text. */
class MermaidPositionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sequenceDiagram\n\n\n\n  A->>B: x",
        "sequenceDiagram\r\n\r\n\r\n\r\n  A->>B: x\r\n",
        "sequenceDiagram\r\r\r\r  A->>B: x",
        "---\ntitle: T\n---\nsequenceDiagram\n  A->>B: x",
        "%%{init: {\n 'a': 1\n}}%%\nsequenceDiagram\n  A->>B: x",
        "%% one\n%% two\n\nsequenceDiagram\n  A->>B: x",
        "sequenceDiagram\n%% one\n\n  %% two\n  A->>B: x",
        "sequenceDiagram\n  %%{wrap}%%\n\n\n  A->>B: x",
      })
  void a_message_stands_in_line_five_column_three(String text) {
    SequenceDiagram diagram = (SequenceDiagram) parse(text);
    assertThat(diagram.messages().get(0).span()).hasToString("a.mmd:5:3");
  }

  @Test
  void columns_are_utf_16_units_and_a_tab_is_one() {
    SequenceDiagram diagram =
        (SequenceDiagram) parse("sequenceDiagram\n\tA->>B: 🙂\n\t\t🙂->>B: x");
    assertThat(diagram.messages().get(0).text().span().endColumn()).isEqualTo(11);
    assertThat(diagram.messages().get(1).text().span().column()).isEqualTo(11);
  }

  @Test
  void a_byte_order_mark_is_white_space() {
    SequenceDiagram diagram = (SequenceDiagram) parse("\ufeffsequenceDiagram\nA->>B: x");
    assertThat(diagram.messages()).hasSize(1);
  }

  @Test
  void a_fence_in_a_quote_keeps_the_places_of_the_file() {
    SourceText file = SourceText.of("doc.md", "> sequenceDiagram\n>   A->>B: x\n> B->>A\n");
    SourceText fence =
        SourceText.join(List.of(file.slice(2, 18), file.slice(20, 31), file.slice(33, 39)));
    Diagram diagram = new MermaidParser().parse(fence);
    assertThat(diagram.problems())
        .extracting(p -> p.span().toString())
        .containsExactly("doc.md:3:8");
  }

  @Test
  void blanks_behind_a_brace_shift_nothing() {
    GraphDiagram diagram = (GraphDiagram) parse("graph LR\nA{x}   \n\n\n  B{y}\n");
    assertThat(diagram.nodes().get(1).span()).hasToString("a.mmd:5:3");
  }

  @Test
  void a_style_line_without_its_semicolon_shifts_nothing() {
    GraphDiagram diagram = (GraphDiagram) parse("graph LR\nclassDef a fill:#fff; \nB --> C\n");
    assertThat(diagram.edges().get(0).span()).hasToString("a.mmd:3:1");
  }

  @Test
  void entity_codes_come_back_as_written() {
    GraphDiagram diagram = (GraphDiagram) parse("graph LR\nA[a #quot;b#quot; \ufdd0]\n");
    assertThat(diagram.nodes().get(0).label().text()).isEqualTo("a #quot;b#quot; \ufdd0");
  }

  @Test
  void an_alias_in_a_block_of_properties_has_its_own_place() {
    SequenceDiagram diagram =
        (SequenceDiagram) parse("sequenceDiagram\nparticipant A@{\ntype: queue\nalias: Work\n}\n");
    assertThat(diagram.participants().get(0).label().span()).hasToString("a.mmd:4:8");
  }

  private static Diagram parse(String text) {
    return new MermaidParser().parse(SourceText.of("a.mmd", text));
  }
}
