package io.github.integrationspec.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.source.SourceText;
import org.junit.jupiter.api.Test;

class MermaidParserTest {

  @Test
  void reads_the_messages_of_a_sequence_diagram() {
    var diagram =
        (SequenceDiagram)
            new MermaidParser()
                .parse(SourceText.of("a.mmd", "sequenceDiagram\nA->>B: hello\nB-->>A: bye\n"));
    assertThat(diagram.messages()).extracting(Message::from).containsExactly("A", "B");
    assertThat(diagram.messages().get(1).text().span()).hasToString("a.mmd:3:9");
  }

  @Test
  void reads_the_nodes_of_a_flowchart() {
    var diagram =
        (GraphDiagram)
            new MermaidParser().parse(SourceText.of("a.mmd", "graph LR\nA[(Store)] -->|uses| B\n"));
    assertThat(diagram.nodes().get(0).shape()).isEqualTo("cylinder");
    assertThat(diagram.edges().get(0).text().text()).isEqualTo("uses");
  }
}
