package io.github.integrationspec.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.source.SourceText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large and hostile diagrams are read, or refused with a reason. */
class LargeInputTest {

  @Test
  void reads_fifty_thousand_nodes() {
    String nodes =
        IntStream.range(0, 50_000).mapToObj(i -> "n" + i + "[x]\n").collect(Collectors.joining());
    GraphDiagram diagram = (GraphDiagram) parse("flowchart LR\n" + nodes);
    assertThat(diagram.nodes()).hasSize(50_000);
  }

  @Test
  void reads_fifty_thousand_messages_on_one_line() {
    SequenceDiagram diagram =
        (SequenceDiagram) parse("sequenceDiagram\n" + "A->>B: x;".repeat(50_000));
    assertThat(diagram.messages()).hasSize(50_000);
  }

  @Test
  void reads_a_line_of_five_million_characters() {
    SequenceDiagram diagram =
        (SequenceDiagram) parse("sequenceDiagram\nA->>B: " + "x".repeat(5_000_000));
    assertThat(diagram.messages().get(0).text().text()).hasSize(5_000_000);
  }

  @Test
  void reads_a_hundred_thousand_participants() {
    String participants =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "participant p" + i + "\n")
            .collect(Collectors.joining());
    SequenceDiagram diagram = (SequenceDiagram) parse("sequenceDiagram\n" + participants);
    assertThat(diagram.participants()).hasSize(100_000);
  }

  @Test
  void reads_a_hundred_thousand_undeclared_participants() {
    String messages =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "a" + i + "->>b" + i + ": x\n")
            .collect(Collectors.joining());
    SequenceDiagram diagram = (SequenceDiagram) parse("sequenceDiagram\n" + messages);
    assertThat(diagram.participants()).hasSize(100_000);
  }

  @Test
  void reads_a_hundred_thousand_states_and_elements() {
    String states =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "s" + i + " --> t" + i + "\n")
            .collect(Collectors.joining());
    String elements =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "System(s" + i + ", \"S\", \"d\")\n")
            .collect(Collectors.joining());
    assertThat(((GraphDiagram) parse("stateDiagram-v2\n" + states)).nodes()).hasSize(100_000);
    assertThat(((GraphDiagram) parse("C4Context\n" + elements)).nodes()).hasSize(100_000);
  }

  @Test
  void reads_a_chain_of_fifty_thousand_edges() {
    GraphDiagram diagram = (GraphDiagram) parse("flowchart LR\nA" + " --> A".repeat(50_000));
    assertThat(diagram.edges()).hasSize(50_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sequenceDiagram\n|alt x\n",
        "sequenceDiagram\n|loop x;",
        "flowchart LR\n|subgraph x\n",
        "C4Context\n|Boundary(a, \"b\") {\n",
        "stateDiagram-v2\n|state A {\n"
      })
  void refuses_a_hundred_thousand_nested_blocks(String pattern) {
    String[] parts = pattern.split("\\|");
    BrokenDiagram diagram = (BrokenDiagram) parse(parts[0] + parts[1].repeat(100_000));
    assertThat(diagram.errors().get(0).message()).contains("nested more than 100 deep");
  }

  @Test
  void refuses_more_edges_than_anybody_can_read() {
    String many = "A & ".repeat(2_000) + "B";
    BrokenDiagram diagram = (BrokenDiagram) parse("flowchart LR\n" + many + " --> " + many);
    assertThat(diagram.errors().get(0).message()).contains("more than 100000 edges");
  }

  @Test
  void refuses_a_text_of_more_than_ten_million_characters() {
    BrokenDiagram diagram = (BrokenDiagram) parse("sequenceDiagram\n" + "x".repeat(10_000_000));
    assertThat(diagram.errors().get(0).message()).contains("more than 10000000 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sequenceDiagram\n|foo bar\n",
        "sequenceDiagram\n|deactivate A\n",
        "sequenceDiagram\n|participant A@{\n",
        "flowchart LR\n|A[\"x\n",
        "flowchart LR\n|A[",
        "flowchart LR\n|A -- x\n",
        "flowchart LR\n|a@",
        "flowchart LR\n|A@{\n",
        "C4Context\n|Person(a,\"x\n",
        "C4Context\n|Person(a, b\n",
        "C4Context\n|Person(a, $b\n",
        "C4Context\n|Person(\n",
        "stateDiagram-v2\n|note right of A\n",
        "---\n|\n---x\n",
        "|%%{init: \n",
        "sequenceDiagram\n|<a "
      })
  void reports_a_few_mistakes_of_a_hundred_thousand(String pattern) {
    String[] parts = pattern.split("\\|");
    Diagram diagram = parse(parts[0] + parts[1].repeat(100_001));
    assertThat(diagram.problems()).hasSizeBetween(1, 25);
  }

  private static Diagram parse(String text) {
    return new MermaidParser().parse(SourceText.of("large.mmd", text));
  }
}
