package io.github.integrationspec.diagram.drawio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawioParserTest {

  private static final String MODEL =
      "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
          + "<mxCell id=\"a\" value=\"Gr\u00f6\u00dfe 100%\" style=\"html=1;\" vertex=\"1\" parent=\"1\"/>"
          + "<mxCell id=\"b\" value=\"B\" vertex=\"1\" parent=\"1\"/>"
          + "<mxCell id=\"e\" value=\"flow\" edge=\"1\" parent=\"1\" source=\"a\" target=\"b\"/>"
          + "</root></mxGraphModel>";

  private final DrawioParser parser = new DrawioParser();

  private static String file(String page) {
    return "<mxfile>\n <diagram name=\"Flows\">" + page + "</diagram>\n</mxfile>";
  }

  private List<Diagram> parse(String text) {
    return parser.parse(SourceText.of("docs/flow.drawio", text));
  }

  private GraphDiagram graph(List<Diagram> diagrams) {
    assertThat(diagrams).hasSize(1);
    assertThat(diagrams.get(0)).isInstanceOf(GraphDiagram.class);
    return (GraphDiagram) diagrams.get(0);
  }

  private List<String> messages(List<Diagram> diagrams) {
    return diagrams.stream()
        .flatMap(d -> d.problems().stream())
        .map(ParseProblem::message)
        .toList();
  }

  @Test
  void reads_a_compressed_page_and_places_its_cells_at_the_page() {
    GraphDiagram diagram = graph(parse(file(Packing.page(MODEL))));

    assertThat(diagram.title()).hasValueSatisfying(t -> assertThat(t.text()).isEqualTo("Flows"));
    assertThat(diagram.nodes())
        .extracting(n -> n.label().text())
        .containsExactly("Gr\u00f6\u00dfe 100%", "B");
    assertThat(diagram.edges()).extracting(Edge::from, Edge::to).containsExactly(tuple("a", "b"));
    assertThat(diagram.nodes()).allSatisfy(n -> assertThat(n.span().line()).isEqualTo(2));
  }

  @Test
  void takes_bold_text_for_the_title_and_plain_text_for_the_legend() {
    GraphDiagram diagram =
        graph(
            parse(
                """
                <mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
                <mxCell id="l" value="red = personal" style="text" vertex="1" parent="1">
                <mxGeometry width="9" height="9" as="geometry"/></mxCell>
                <mxCell id="t" value="Where orders go" style="text;fontStyle=1" vertex="1" parent="1">
                <mxGeometry width="9" height="9" as="geometry"/></mxCell>
                </root></mxGraphModel>
                """));

    assertThat(diagram.title()).map(t -> t.text()).contains("Where orders go");
    assertThat(diagram.legend()).extracting(l -> l.text()).containsExactly("red = personal");
  }

  @Test
  void reads_a_page_whose_xml_is_escaped_instead_of_compressed() {
    assertThat(graph(parse(file(Packing.xmlEscaped(MODEL)))).nodes()).hasSize(2);
  }

  @Test
  void reads_a_bare_model_without_a_file_around_it() {
    assertThat(graph(parse(MODEL)).edges()).hasSize(1);
  }

  @Test
  void takes_an_edge_without_arrow_styles_as_directed_to_its_target() {
    assertThat(graph(parse(MODEL)).edges().get(0).ends()).isEqualTo(Edge.Ends.AT_TARGET);
  }

  @Test
  void reads_the_drawing_within_an_svg_picture_that_names_the_document_type_of_svg() {
    String svg =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
            + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
            + "<svg xmlns=\"http://www.w3.org/2000/svg\" content=\""
            + Packing.xmlEscaped(file(Packing.page(MODEL)))
            + "\"><g/></svg>";

    GraphDiagram diagram = graph(parser.parseSvg(SourceText.of("docs/flow.drawio.svg", svg)));

    assertThat(diagram.nodes()).hasSize(2);
    assertThat(diagram.problems()).isEmpty();
    assertThat(diagram.nodes().get(0).span().line()).isEqualTo(3);
  }

  @Test
  void finds_no_drawing_in_other_pictures() {
    assertThat(parser.parseSvg(SourceText.of("a.svg", "<svg><g/></svg>"))).isEmpty();
    assertThat(
            parser.parsePng(
                "a.png", Packing.png("tEXt", "Author\0me".getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no svg",
        "<svg",
        "<svg content=\"something else\"/>",
        "<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'>]><svg xmlns=\"&ns;\"/>"
      })
  void leaves_pictures_of_other_tools_alone_whatever_they_are_like(String svg) {
    assertThat(parser.parseSvg(SourceText.of("a.svg", svg))).isEmpty();
    assertThat(parser.parsePng("a.png", svg.getBytes(StandardCharsets.UTF_8))).isEmpty();
    byte[] cut = Arrays.copyOf(Packing.png("tEXt", new byte[100]), 60);
    assertThat(parser.parsePng("a.png", cut)).isEmpty();
  }

  @Test
  void reads_the_drawing_within_a_png_picture_in_any_of_the_three_text_chunks() {
    byte[] keyword = "mxfile\0".getBytes(StandardCharsets.US_ASCII);
    byte[] encoded = Packing.encoded(file(Packing.page(MODEL)));
    byte[] zipped = Packing.deflated(encoded, new Deflater(9, false));

    byte[] plain = Packing.png("tEXt", Packing.joined(keyword, encoded));
    byte[] compressed = Packing.png("zTXt", Packing.joined(keyword, new byte[1], zipped));
    byte[] international =
        Packing.png("iTXt", Packing.joined(keyword, new byte[] {1, 0, 0, 0}, zipped));

    for (byte[] png : List.of(plain, compressed, international)) {
      assertThat(graph(parser.parsePng("docs/flow.drawio.png", png)).nodes()).hasSize(2);
    }
  }

  @Test
  void reports_a_damaged_picture() {
    byte[] png = Packing.png("zTXt", "mxfile\0\0nonsense".getBytes(StandardCharsets.US_ASCII));

    assertThat(messages(parser.parsePng("a.png", png)))
        .containsExactly("The drawing in the picture cannot be read: its packed data is damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "no xml",
        "<mxfile>",
        "<mxfile/>",
        "<other/>",
        "<mxfile><diagram/></mxfile>",
        "<mxfile><diagram>!!!</diagram></mxfile>",
        "<mxfile><diagram>AAAA</diagram></mxfile>",
        "<mxfile><diagram><mxGraphModel/></diagram></mxfile>",
        "<mxfile><diagram>&lt;mxGraphModel></diagram></mxfile>",
      })
  void turns_what_is_no_drawing_into_a_broken_diagram_that_says_why(String text) {
    List<Diagram> diagrams = parse(text);

    assertThat(diagrams).hasSize(1).allMatch(BrokenDiagram.class::isInstance);
    assertThat(messages(diagrams))
        .allSatisfy(message -> assertThat(message).hasSizeGreaterThan(10));
  }

  @Test
  void points_at_the_line_that_is_not_well_formed() {
    List<Diagram> diagrams = parse("<mxfile>\n  <diagram>\n  </mxfile>");

    assertThat(diagrams.get(0).problems().get(0).span().line()).isEqualTo(3);
    assertThat(messages(diagrams).get(0)).contains("no well-formed XML").contains("diagram");
  }

  @Test
  void follows_no_entity_and_no_document_type() {
    String secret = "<!DOCTYPE mxfile [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    String bomb = "<!DOCTYPE mxfile [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";

    for (String doctype : List.of(secret, bomb)) {
      List<Diagram> diagrams = parse(doctype + "<mxfile><diagram name=\"&x;\"/></mxfile>");
      assertThat(diagrams).allMatch(BrokenDiagram.class::isInstance);
      assertThat(messages(diagrams)).singleElement().asString().contains("DOCTYPE");
    }
  }

  @Test
  void reads_on_behind_a_document_type_that_names_another_file_and_says_so() {
    String external = "<!DOCTYPE mxfile SYSTEM \"http://127.0.0.1:1/evil.dtd\">";

    GraphDiagram diagram = graph(parse(external + file(MODEL)));

    assertThat(diagram.nodes()).hasSize(2);
    assertThat(diagram.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("DOCTYPE"));
  }

  @Test
  void refuses_a_document_type_within_the_drawing_of_a_picture() {
    String inner = "<!DOCTYPE mxfile [<!ENTITY x \"y\">]>" + file(MODEL);
    String svg = "<svg content=\"" + Packing.xmlEscaped(inner) + "\"/>";

    assertThat(messages(parser.parseSvg(SourceText.of("a.svg", svg))))
        .singleElement()
        .asString()
        .contains("DOCTYPE");
  }

  @Test
  void bounds_what_a_page_unpacks_to() {
    byte[] zeros = new byte[Unpacking.LIMIT + 1_000_000];
    String packed =
        Base64.getEncoder().encodeToString(Packing.deflated(zeros, new Deflater(9, true)));

    assertThat(messages(parse(file(packed))))
        .containsExactly("The page cannot be unpacked: it unpacks to more than 50 MB");
  }

  @Test
  void bounds_nesting() {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

    assertThat(messages(parse("<mxfile>" + deep + "</mxfile>")))
        .singleElement()
        .asString()
        .contains("nested more than");
  }

  @Test
  void reads_cells_that_hold_each_other_or_lie_very_deep() {
    StringBuilder cells = new StringBuilder("<mxGraphModel><root>");
    cells.append("<mxCell id=\"x\" value=\"X\" vertex=\"1\" parent=\"y\"/>");
    cells.append("<mxCell id=\"y\" value=\"Y\" vertex=\"1\" parent=\"x\"/>");
    cells.append("<mxCell id=\"self\" value=\"S\" vertex=\"1\" parent=\"self\"/>");
    for (int i = 1; i <= 5_000; i++) {
      cells.append(
          "<mxCell id=\"n" + i + "\" value=\"N\" vertex=\"1\" parent=\"n" + (i - 1) + "\"/>");
    }

    GraphDiagram diagram = graph(parse(cells + "</root></mxGraphModel>"));

    assertThat(diagram.nodes().size() + diagram.groups().size()).isEqualTo(5_003);
  }

  @Test
  @Tag("large")
  void reads_fifty_thousand_nodes() {
    StringBuilder cells = new StringBuilder("<mxGraphModel><root>");
    for (int i = 0; i < 50_000; i++) {
      cells.append(
          "<mxCell id=\"n"
              + i
              + "\" value=\"Node "
              + i
              + "\" style=\"rounded=0;html=1;\" vertex=\"1\" parent=\"1\">"
              + "<mxGeometry x=\""
              + i
              + "\" y=\"0\" width=\"10\" height=\"10\" as=\"geometry\"/></mxCell>");
      if (i > 0 && i % 2 == 0) {
        cells.append(
            "<mxCell id=\"e"
                + i
                + "\" edge=\"1\" source=\"n"
                + (i - 1)
                + "\" target=\"n"
                + i
                + "\"/>");
      }
    }

    GraphDiagram diagram = graph(parse(cells + "</root></mxGraphModel>"));

    assertThat(diagram.nodes()).extracting(Node::id).hasSize(50_000).doesNotHaveDuplicates();
    assertThat(diagram.edges()).hasSize(24_999);
  }
}
