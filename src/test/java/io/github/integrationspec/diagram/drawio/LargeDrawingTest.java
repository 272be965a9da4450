package io.github.integrationspec.diagram.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** Large and hostile drawings are read, or refused with a reason. */
class LargeDrawingTest {

  private static final String BASE = "<mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>";

  @Test
  void reads_fifty_thousand_connectors() {
    String cells =
        IntStream.range(0, 50_000)
            .mapToObj(
                i ->
                    "<mxCell id=\"e%d\" value=\"x\" edge=\"1\" parent=\"1\" source=\"a\" target=\"b\"/>"
                        .formatted(i))
            .collect(Collectors.joining());
    String ends =
        "<mxCell id=\"a\" value=\"A\" vertex=\"1\" parent=\"1\"/>"
            + "<mxCell id=\"b\" value=\"B\" vertex=\"1\" parent=\"1\"/>";

    GraphDiagram diagram = (GraphDiagram) parse(page(ends + cells)).get(0);

    assertThat(diagram.edges()).hasSize(50_000);
  }

  @Test
  void reads_the_beginning_of_a_label_of_five_million_characters() {
    String cell =
        "<mxCell id=\"a\" value=\"" + "x".repeat(5_000_000) + "\" vertex=\"1\" parent=\"1\"/>";

    GraphDiagram diagram = (GraphDiagram) parse(page(cell)).get(0);

    assertThat(diagram.nodes().get(0).label().text()).hasSize(100_000);
  }

  @Test
  void reads_ten_thousand_swimlanes_within_each_other() {
    String lanes =
        IntStream.range(2, 10_000)
            .mapToObj(
                i ->
                    "<mxCell id=\"%d\" value=\"L\" style=\"swimlane;\" vertex=\"1\" parent=\"%d\"/>"
                        .formatted(i, i - 1))
            .collect(Collectors.joining());

    assertThat(parse(page(lanes))).hasSize(1);
  }

  @Test
  void refuses_many_pages_that_unpack_to_gigabytes_together() {
    byte[] zeros = new byte[120_000_000];
    byte[] once = Packing.deflated(zeros, new Deflater(9, true));
    String packed = Base64.getEncoder().encodeToString(once);
    String pages = ("<diagram>" + packed + "</diagram>").repeat(40);

    List<Diagram> diagrams = parse("<mxfile>" + pages + "</mxfile>");

    assertThat(diagrams).isNotEmpty().allMatch(BrokenDiagram.class::isInstance);
    assertThat(diagrams.get(0).problems())
        .extracting(ParseProblem::message)
        .anyMatch(message -> message.contains("unpacks to more than"));
  }

  @Test
  void refuses_a_hundred_thousand_nested_elements() {
    List<Diagram> diagrams = parse("<mxfile>" + "<a>".repeat(100_000));

    assertThat(diagrams.get(0).problems())
        .extracting(ParseProblem::message)
        .anyMatch(message -> message.contains("levels deep"));
  }

  private static String page(String cells) {
    return "<mxfile><diagram name=\"p\"><mxGraphModel><root>"
        + BASE
        + cells
        + "</root></mxGraphModel></diagram></mxfile>";
  }

  private static List<Diagram> parse(String text) {
    return new DrawioParser().parse(SourceText.of("large.drawio", text));
  }
}
