package io.github.integrationspec.diagram.uml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interactions that are printed from random facts are read back; large ones are read as well. */
class XmiPrinterTest {

  private static final String[] TEXTS = {"hello", "POST /v1 &amp; more", "été 🙂", "a: b", "x"};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void reads_back_lifelines_and_messages(long seed) {
    Random random = new Random(seed);
    int lifelines = 1 + random.nextInt(6);
    List<String> messages = new ArrayList<>();
    StringBuilder events = new StringBuilder();
    StringBuilder elements = new StringBuilder();
    for (int i = random.nextInt(15); i > 0; i--) {
      int from = random.nextInt(lifelines);
      int to = random.nextInt(lifelines);
      String name = TEXTS[random.nextInt(TEXTS.length)];
      message(messages.size(), from, to, name, events, elements);
      messages.add("L" + from + ">L" + to + ":" + name.replace("&amp;", "&"));
    }

    SequenceDiagram read = (SequenceDiagram) read(lifelines, events, elements);

    assertThat(read.participants().stream().map(p -> p.label().plain()).distinct())
        .hasSize(lifelines);
    assertThat(
            read.messages().stream()
                .map(m -> name(read, m.from()) + ">" + name(read, m.to()) + ":" + m.text().plain()))
        .containsExactlyElementsOf(messages);
  }

  @Test
  @Tag("large")
  void reads_ten_thousand_messages_and_lifelines() {
    StringBuilder events = new StringBuilder();
    StringBuilder elements = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      message(i, i, (i + 1) % 10_000, "m", events, elements);
    }

    SequenceDiagram read = (SequenceDiagram) read(10_000, events, elements);

    assertThat(read.messages()).hasSize(10_000);
    assertThat(read.participants()).hasSize(10_000);
  }

  private static String name(SequenceDiagram diagram, String id) {
    return diagram.participants().stream()
        .filter(p -> p.id().equals(id))
        .map(p -> p.label().plain())
        .findFirst()
        .orElse("?");
  }

  private static void message(
      int number, int from, int to, String name, StringBuilder events, StringBuilder elements) {
    events.append(event("s" + number, from)).append(event("r" + number, to));
    elements.append(
        "<message xmi:id=\"m%1$d\" name=\"%2$s\" sendEvent=\"s%1$d\" receiveEvent=\"r%1$d\"/>"
            .formatted(number, name));
  }

  private static String event(String id, int lifeline) {
    return "<fragment xmi:type=\"uml:MessageOccurrenceSpecification\" xmi:id=\"%s\" covered=\"l%d\"/>"
        .formatted(id, lifeline);
  }

  private static Diagram read(int lifelines, StringBuilder events, StringBuilder elements) {
    StringBuilder xml =
        new StringBuilder(
            "<xmi:XMI xmlns:xmi=\"x\" xmlns:uml=\"u\"><uml:Model xmi:type=\"uml:Model\" name=\"m\">"
                + "<packagedElement xmi:type=\"uml:Interaction\" xmi:id=\"i\" name=\"Flow\">");
    for (int i = 0; i < lifelines; i++) {
      xml.append("<lifeline xmi:id=\"l%1$d\" name=\"L%1$d\"/>".formatted(i));
    }
    xml.append(events).append(elements).append("</packagedElement></uml:Model></xmi:XMI>");
    return new XmiParser().parse(SourceText.of("model.xmi", xml.toString())).get(0);
  }
}
