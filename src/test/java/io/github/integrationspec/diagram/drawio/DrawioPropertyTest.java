package io.github.integrationspec.diagram.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random drawings are printed and read back: nothing is lost, nothing is made up. */
class DrawioPropertyTest {

  private record Shape(String id, String label, String group) {}

  private record Flow(String from, String to, String label, Edge.Ends ends, Edge.Line line) {}

  private record Drawing(List<Shape> shapes, List<String> groups, List<Flow> flows) {}

  private static final String[] WORDS = {
    "PAN",
    "a & b",
    "\"quoted\"",
    "x < y",
    "\u00fcber",
    "\ud83d\udd12 secret",
    "100%",
    "line\none",
    "<b>"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void reads_back_what_was_printed(long seed) {
    Random random = new Random(seed);
    Drawing drawing = drawing(random);
    String xml = print(drawing);
    String file =
        "<mxfile><diagram name=\"x\">"
            + (random.nextBoolean() ? xml : Packing.page(xml))
            + "</diagram></mxfile>";

    GraphDiagram read =
        (GraphDiagram) new DrawioParser().parse(SourceText.of("a.drawio", file)).get(0);

    assertThat(
            read.nodes().stream()
                .map(n -> new Shape(n.id(), n.label().text(), groupOf(read, n.id())))
                .toList())
        .isEqualTo(drawing.shapes());
    assertThat(
            read.edges().stream()
                .map(e -> new Flow(e.from(), e.to(), e.text().text(), e.ends(), e.line()))
                .toList())
        .isEqualTo(drawing.flows());
    assertThat(read.groups())
        .extracting(g -> g.id())
        .containsExactlyInAnyOrderElementsOf(drawing.groups());
    assertThat(read.problems()).isEmpty();
  }

  private static String groupOf(GraphDiagram diagram, String node) {
    return diagram.groups().stream()
        .filter(group -> group.members().contains(node))
        .map(group -> group.id())
        .findFirst()
        .orElse("1");
  }

  private static Drawing drawing(Random random) {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      groups.add("g" + i);
    }
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(20); i++) {
      String group = random.nextBoolean() || groups.isEmpty() ? "1" : pick(random, groups);
      shapes.add(new Shape("n" + i, "N" + i + " " + seen(word(random)), group));
    }
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < random.nextInt(30); i++) {
      flows.add(
          new Flow(
              pick(random, shapes).id(),
              pick(random, shapes).id(),
              random.nextInt(3) == 0 ? "" : seen(word(random)),
              pick(random, List.of(Edge.Ends.values())),
              pick(random, List.of(Edge.Line.values()))));
    }
    return new Drawing(shapes, groups, flows);
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /** What a reader sees of a plain text. */
  private static String seen(String text) {
    return text.replace("<b>", "&lt;b>").replace("\n", "<br/>");
  }

  private static String written(String label) {
    return Packing.xmlEscaped(label.replace("<br/>", "\n").replace("&lt;", "<"));
  }

  private static String print(Drawing drawing) {
    StringBuilder xml =
        new StringBuilder("<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>");
    for (String group : drawing.groups()) {
      xml.append(
          "<mxCell id=\""
              + group
              + "\" value=\"G\" style=\"swimlane;\" vertex=\"1\" parent=\"1\"/>");
    }
    for (Shape shape : drawing.shapes()) {
      xml.append(
          "<mxCell id=\""
              + shape.id()
              + "\" value=\""
              + written(shape.label())
              + "\" style=\"rounded=1;\" vertex=\"1\" parent=\""
              + shape.group()
              + "\"/>");
    }
    int number = 0;
    for (Flow flow : drawing.flows()) {
      xml.append(
          "<mxCell id=\"e"
              + number++
              + "\" value=\""
              + written(flow.label())
              + "\" style=\""
              + style(flow)
              + "\" edge=\"1\" parent=\"1\" source=\""
              + flow.from()
              + "\" target=\""
              + flow.to()
              + "\"/>");
    }
    return xml + "</root></mxGraphModel>";
  }

  private static String style(Flow flow) {
    String ends =
        switch (flow.ends()) {
          case NONE -> "endArrow=none;";
          case AT_TARGET -> "";
          case AT_SOURCE -> "endArrow=none;startArrow=open;";
          case BOTH -> "startArrow=classic;endArrow=block;";
        };
    return ends
        + switch (flow.line()) {
          case SOLID -> "";
          case DOTTED -> "dashed=1;";
          case THICK -> "strokeWidth=5;";
          case INVISIBLE -> "strokeColor=none;";
        };
  }
}
