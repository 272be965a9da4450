package io.github.integrationspec.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C4 and state diagrams that are printed from random facts are read back as the same facts. */
class GraphPrinterTest {

  private static final String[] TEXTS = {
    "hello", "keeps PII, encrypted", "a (b) {c}", "50 % off", "été 🙂", "x: y", "it's"
  };

  private final List<String> groups = new ArrayList<>();
  private final Map<String, String> nodes = new LinkedHashMap<>();
  private final Map<String, String> edges = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
  void reads_back_the_elements_and_relations_of_a_printed_c4_diagram(long seed) {
    Random random = new Random(seed);
    text.append("C4Container\n");
    elements(random, 0);
    for (int i = random.nextInt(20); i > 0; i--) {
      String from = "n" + random.nextInt(nodes.size());
      String to = "n" + random.nextInt(nodes.size());
      String label = pick(random);
      text.append("Rel(" + from + ", " + to + ", \"" + label + "\", \"TLS\", \"d\")\n");
      // the last of two relations between the same elements counts
      edges.put(from + ">" + to, label);
    }

    GraphDiagram read = read();

    assertThat(labels(read)).isEqualTo(nodes);
    assertThat(read.groups()).extracting(Group::id).containsExactlyElementsOf(groups);
    Map<String, String> relations = new LinkedHashMap<>();
    read.edges().forEach(e -> relations.put(e.from() + ">" + e.to(), e.text().text()));
    assertThat(relations).isEqualTo(edges);
    assertThat(read.notes()).hasSizeGreaterThanOrEqualTo(nodes.size());
  }

  private void elements(Random random, int depth) {
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      if (depth < 4 && random.nextInt(3) == 0) {
        String id = "g" + text.length();
        text.append("System_Boundary(" + id + ", \"" + pick(random) + "\") {\n");
        elements(random, depth + 1);
        text.append("}\n");
        groups.add(id);
      }
      String id = "n" + nodes.size();
      String label = pick(random);
      text.append("Container(" + id + ", \"" + label + "\", \"Java\", \"" + pick(random) + "\")\n");
      nodes.put(id, label);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
  void reads_back_the_states_and_transitions_of_a_printed_state_diagram(long seed) {
    Random random = new Random(seed);
    text.append("stateDiagram-v2\n");
    List<String> transitions = new ArrayList<>();
    states(random, 0, transitions);

    GraphDiagram read = read();

    assertThat(read.edges().stream().map(GraphPrinterTest::fact))
        .containsExactlyInAnyOrderElementsOf(transitions);
    assertThat(read.groups()).extracting(Group::id).containsAll(groups);
    assertThat(labels(read).keySet()).containsAll(nodes.keySet());
  }

  private void states(Random random, int depth, List<String> transitions) {
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      if (depth < 4 && random.nextInt(3) == 0) {
        String id = "G" + text.length();
        text.append("state " + id + " {\n");
        states(random, depth + 1, transitions);
        text.append("}\n");
        groups.add(id);
      }
      String from = "S" + text.length();
      String to = "T" + text.length();
      nodes.put(from, from);
      nodes.put(to, to);
      text.append(from + " --> " + to + " : trigger " + depth + "\n");
      transitions.add(from + ">" + to + ":trigger " + depth);
    }
  }

  private GraphDiagram read() {
    return (GraphDiagram) new MermaidParser().parse(SourceText.of("p.mmd", text.toString()));
  }

  private static Map<String, String> labels(GraphDiagram diagram) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Node node : diagram.nodes()) {
      labels.put(node.id(), node.label().text());
    }
    return labels;
  }

  private static String fact(Edge edge) {
    return edge.from() + ">" + edge.to() + ":" + edge.text().text();
  }

  private static String pick(Random random) {
    return TEXTS[random.nextInt(TEXTS.length)];
  }
}
