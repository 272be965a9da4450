package io.github.integrationspec.diagram.uml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmiParserTest {

  private static final String START =
      "<xmi:XMI xmlns:xmi=\"x\" xmlns:uml=\"u\"><uml:Model xmi:type=\"uml:Model\" name=\"m\">"
          + "<packagedElement xmi:type=\"uml:Interaction\" xmi:id=\"i\" name=\"Flow\">";
  private static final String END = "</packagedElement></uml:Model></xmi:XMI>";

  private static List<Diagram> parse(String text) {
    return new XmiParser().parse(SourceText.of("model.xmi", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no xml", "<xmi:XMI>", "<html/>", "<mxfile/>"})
  void turns_what_is_no_model_into_a_broken_diagram_that_says_why(String text) {
    List<Diagram> diagrams = parse(text);

    assertThat(diagrams).hasSize(1).allMatch(BrokenDiagram.class::isInstance);
    assertThat(diagrams.get(0).problems().get(0).message()).hasSizeGreaterThan(10);
  }

  @Test
  void follows_no_entity() {
    List<Diagram> diagrams =
        parse(
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + START
                + "<lifeline xmi:id=\"l\" name=\"&e;\"/>"
                + END);

    assertThat(diagrams).allMatch(BrokenDiagram.class::isInstance);
    assertThat(diagrams.get(0).problems())
        .extracting(ParseProblem::message)
        .singleElement()
        .asString()
        .contains("DOCTYPE");
  }

  @Test
  void takes_a_message_without_an_event_as_coming_from_outside() {
    SequenceDiagram diagram =
        (SequenceDiagram)
            parse(
                    START
                        + "<lifeline xmi:id=\"l\" name=\"L\"/>"
                        + "<fragment xmi:type=\"uml:OccurrenceSpecification\" xmi:id=\"r\" covered=\"l\"/>"
                        + "<message xmi:id=\"m\" name=\"found\" receiveEvent=\"r\"/>"
                        + END)
                .get(0);

    assertThat(diagram.messages()).extracting(Message::from).containsExactly(Message.OUTSIDE);
    assertThat(diagram.messages()).extracting(Message::to).containsExactly("l");
    assertThat(diagram.problems()).isEmpty();
  }

  @Test
  void bounds_nested_fragments() {
    String deep =
        "<fragment xmi:type=\"uml:CombinedFragment\" interactionOperator=\"opt\"><operand>"
            .repeat(5_000);
    String end = "</operand></fragment>".repeat(5_000);

    List<Diagram> diagrams = parse(START + "<lifeline xmi:id=\"l\"/>" + deep + end + END);

    assertThat(diagrams).allMatch(BrokenDiagram.class::isInstance);
    assertThat(diagrams.get(0).problems().get(0).message()).contains("nested more than");
  }

  @Test
  @Tag("large")
  void reads_ten_thousand_messages() {
    StringBuilder xml = new StringBuilder(START);
    xml.append("<lifeline xmi:id=\"a\" name=\"A\"/><lifeline xmi:id=\"b\" name=\"B\"/>");
    for (int i = 0; i < 10_000; i++) {
      xml.append(
          "<fragment xmi:type=\"uml:OccurrenceSpecification\" xmi:id=\"s"
              + i
              + "\" covered=\"a\"/>");
      xml.append(
          "<fragment xmi:type=\"uml:OccurrenceSpecification\" xmi:id=\"r"
              + i
              + "\" covered=\"b\"/>");
      xml.append(
          "<message xmi:id=\"m"
              + i
              + "\" name=\"m"
              + i
              + "\" sendEvent=\"s"
              + i
              + "\" receiveEvent=\"r"
              + i
              + "\"/>");
    }

    SequenceDiagram diagram = (SequenceDiagram) parse(xml + END).get(0);

    assertThat(diagram.messages()).hasSize(10_000);
    assertThat(diagram.messages().get(9_999).text().text()).isEqualTo("m9999");
  }
}
