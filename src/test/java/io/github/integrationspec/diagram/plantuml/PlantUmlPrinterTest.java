package io.github.integrationspec.diagram.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed from random facts is read back as the same facts. */
class PlantUmlPrinterTest {

  private static final String[] TEXTS = {
    "hello", "POST /v1/charges (amount)", "a: b", "50 percent off", "été 🙂", "it's", "x = y"
  };

  private final StringBuilder text = new StringBuilder("@startuml\n");
  private final List<String> messages = new ArrayList<>();
  private final List<String> blocks = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void reads_back_the_messages_and_blocks_of_a_printed_sequence_diagram(long seed) {
    Random random = new Random(seed);
    statements(random, 0);

    SequenceDiagram read = (SequenceDiagram) read();

    assertThat(read.messages().stream().map(m -> m.from() + ">" + m.to() + ":" + m.text().plain()))
        .as(text.toString())
        .containsExactlyElementsOf(messages);
    assertThat(read.fragments().stream().map(Fragment::kind)).containsExactlyElementsOf(blocks);
    assertThat(read.problems()).isEmpty();
  }

  private void statements(Random random, int depth) {
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      if (depth < 4 && random.nextInt(3) == 0) {
        String kind = List.of("alt", "opt", "loop", "par", "break").get(random.nextInt(5));
        blocks.add(kind);
        text.append(kind + " guard\n");
        statements(random, depth + 1);
        if (kind.equals("alt")) {
          text.append("else other\n");
          statements(random, depth + 1);
        }
        text.append("end\n");
      }
      String from = "P" + random.nextInt(5);
      String to = "P" + random.nextInt(5);
      String label = pick(random);
      text.append(from + (random.nextBoolean() ? " -> " : " --> ") + to + " : " + label + "\n");
      messages.add(from + ">" + to + ":" + label);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void reads_back_the_elements_and_links_of_a_printed_component_diagram(long seed) {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    elements(random, 0, names, groups);
    for (int i = random.nextInt(12); i > 0; i--) {
      String from = "c" + random.nextInt(names.size());
      String to = "c" + random.nextInt(names.size());
      String label = pick(random);
      text.append(from + " --> " + to + " : " + label + "\n");
      messages.add(from + ">" + to + ":" + label);
    }

    GraphDiagram read = (GraphDiagram) read();

    assertThat(read.nodes().stream().map(n -> n.id() + ":" + n.label().plain()))
        .as(text.toString())
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(read.edges().stream().map(e -> e.from() + ">" + e.to() + ":" + e.text().plain()))
        .containsExactlyInAnyOrderElementsOf(messages);
    assertThat(read.groups()).extracting(g -> g.title().plain()).containsAll(groups);
  }

  private void elements(Random random, int depth, List<String> names, List<String> groups) {
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      String id = "c" + names.size();
      String label = "Part " + names.size();
      text.append("component \"" + label + "\" as " + id + "\n");
      names.add(id + ":" + label);
      if (depth < 3 && random.nextInt(3) == 0) {
        String group = "Group " + groups.size();
        groups.add(group);
        text.append("package \"" + group + "\" {\n");
        elements(random, depth + 1, names, groups);
        text.append("}\n");
      }
    }
  }

  private Diagram read() {
    return new PlantUmlParser(IncludeResolver.none())
        .parse(SourceText.of("p.puml", text + "@enduml\n"));
  }

  private static String pick(Random random) {
    return TEXTS[random.nextInt(TEXTS.length)];
  }
}
