package io.github.integrationspec.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed from random facts is read back as the same facts. */
class DiagramPrinterTest {

  private static final String[] NAMES = {
    "A", "Bob", "web-shop", "API", "日本", "user_2", "x.y", "Endpoint", "Notes", "graph1"
  };
  private static final String[] TEXTS = {
    "hello", "POST /v1/charges", "a: b", "50 % off", "<br/>", "été", "quoted 'x'", "#35; code", "🙂"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void reads_back_the_messages_and_blocks_of_a_printed_sequence_diagram(long seed) {
    for (int i = 0; i < 40; i++) {
      SequencePrinter printer = new SequencePrinter(new Random(seed * 1000 + i));
      SequenceDiagram diagram = (SequenceDiagram) parse(printer.print());
      assertThat(diagram.messages().stream().map(DiagramPrinterTest::fact))
          .as(printer.text.toString())
          .containsExactlyElementsOf(printer.messages);
      assertThat(diagram.fragments().stream().map(Fragment::kind))
          .containsExactlyElementsOf(printer.blocks);
      assertThat(diagram.participants().stream().map(Participant::id)).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void reads_back_the_nodes_edges_and_groups_of_a_printed_flowchart(long seed) {
    for (int i = 0; i < 40; i++) {
      FlowPrinter printer = new FlowPrinter(new Random(seed * 1000 + i));
      GraphDiagram diagram = (GraphDiagram) parse(printer.print());
      assertThat(diagram.edges().stream().map(DiagramPrinterTest::fact))
          .as(printer.text.toString())
          .containsExactlyElementsOf(printer.edges);
      assertThat(diagram.groups().stream().map(Group::id))
          .containsExactlyElementsOf(printer.groups);
      assertThat(diagram.nodes().stream().map(Node::id)).containsAll(printer.nodes);
    }
  }

  private static io.github.integrationspec.model.Diagram parse(String text) {
    return new MermaidParser().parse(SourceText.of("printed.mmd", text));
  }

  private static String fact(Message message) {
    return message.from() + message.arrow() + message.to() + ":" + message.text().text();
  }

  private static String fact(Edge edge) {
    return edge.from()
        + " "
        + edge.line()
        + " "
        + edge.ends()
        + " "
        + edge.to()
        + ":"
        + edge.text().text();
  }

  private static <T> T pick(Random random, T[] from) {
    return from[random.nextInt(from.length)];
  }

  private static final class SequencePrinter {
    private final Random random;
    private final StringBuilder text = new StringBuilder("sequenceDiagram\n");
    private final List<String> messages = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();

    SequencePrinter(Random random) {
      this.random = random;
    }

    String print() {
      for (int i = random.nextInt(4); i > 0; i--) {
        text.append("participant ").append(pick(random, NAMES)).append(" as Some name\n");
      }
      statements(0);
      return text.toString();
    }

    private void statements(int depth) {
      for (int i = random.nextInt(5); i >= 0; i--) {
        if (depth < 4 && random.nextInt(4) == 0) {
          block(depth);
        } else {
          message(depth);
        }
      }
    }

    private void block(int depth) {
      String kind = pick(random, new String[] {"alt", "opt", "loop", "par", "critical", "break"});
      blocks.add(kind);
      text.append(" ".repeat(depth)).append(kind).append(" ").append("guard\n");
      statements(depth + 1);
      String section =
          switch (kind) {
            case "alt" -> "else";
            case "par" -> "and";
            case "critical" -> "option";
            default -> "";
          };
      if (!section.isEmpty() && random.nextBoolean()) {
        text.append(section).append(" other\n");
        statements(depth + 1);
      }
      text.append("end\n");
    }

    private void message(int depth) {
      String arrow =
          pick(
              random, new String[] {"->>", "-->>", "->", "-->", "-x", "--x", "-)", "--)", "<<->>"});
      String from = pick(random, NAMES);
      String to = pick(random, NAMES);
      String content = pick(random, TEXTS);
      text.append(" ".repeat(depth)).append(from).append(arrow).append(to);
      text.append(random.nextBoolean() ? ": " : ":").append(content);
      text.append(random.nextInt(5) == 0 ? "; \n" : "\n");
      messages.add(from + arrow + to + ":" + content);
    }
  }

  private static final class FlowPrinter {
    private final Random random;
    private final StringBuilder text = new StringBuilder("flowchart LR\n");
    private final List<String> edges = new ArrayList<>();
    private final List<String> nodes = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private int group;

    FlowPrinter(Random random) {
      this.random = random;
    }

    String print() {
      statements(0);
      return text.toString();
    }

    private void statements(int depth) {
      for (int i = random.nextInt(5); i >= 0; i--) {
        if (depth < 4 && random.nextInt(4) == 0) {
          String id = "group" + group++;
          text.append("subgraph ").append(id).append(" [\"A (title)\"]\n");
          statements(depth + 1);
          text.append("end\n");
          groups.add(id);
        } else {
          edge();
        }
      }
    }

    private void edge() {
      String from = node();
      String label = random.nextBoolean() ? pick(random, TEXTS) : "";
      Edge.Line line = pick(random, Edge.Line.values());
      String sign =
          switch (line) {
            case SOLID -> "-->";
            case DOTTED -> "-.->";
            case THICK -> "==>";
            case INVISIBLE -> "~~~";
          };
      text.append(" ").append(sign);
      text.append(label.isEmpty() ? " " : "|\"" + label + "\"| ");
      String to = node();
      text.append(random.nextBoolean() ? ";\n" : "\n");
      Edge.Ends ends = line == Edge.Line.INVISIBLE ? Edge.Ends.NONE : Edge.Ends.AT_TARGET;
      edges.add(from + " " + line + " " + ends + " " + to + ":" + label);
    }

    private String node() {
      String id = pick(random, NAMES);
      nodes.add(id);
      text.append(id);
      String[] shapes = {"", "[\"%s\"]", "(\"%s\")", "[(\"%s\")]", "{\"%s\"}", "([\"%s\"])"};
      text.append(pick(random, shapes).formatted(pick(random, TEXTS)));
      return id;
    }
  }
}
