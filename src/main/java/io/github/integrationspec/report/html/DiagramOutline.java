package io.github.integrationspec.report.html;

import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.report.Markup;
import java.util.HashMap;
import java.util.Map;

/** What a diagram says, in words, for languages that nothing here draws. */
final class DiagramOutline {

  private DiagramOutline() {}

  static void write(Markup out, Diagram diagram) {
    out.open("ol", "class", "outline");
    if (diagram instanceof GraphDiagram graph) {
      Map<String, String> names = new HashMap<>();
      graph.nodes().forEach(n -> names.put(n.id(), n.label().plain()));
      for (Edge edge : graph.edges()) {
        item(
            out,
            names.getOrDefault(edge.from(), edge.from()),
            names.getOrDefault(edge.to(), edge.to()),
            edge.text().plain(),
            BlockMarkup.line(edge.span()));
      }
    } else if (diagram instanceof SequenceDiagram sequence) {
      Map<String, String> names = new HashMap<>();
      sequence.participants().forEach(p -> names.put(p.id(), p.label().plain()));
      for (Message message : sequence.messages()) {
        item(
            out,
            names.getOrDefault(message.from(), message.from()),
            names.getOrDefault(message.to(), message.to()),
            message.text().plain(),
            BlockMarkup.line(message.span()));
      }
    }
    out.close("ol");
  }

  private static void item(Markup out, String from, String to, String text, String line) {
    out.open("li", "data-line", line, "data-end", line);
    out.element("b", from).text(" → ").element("b", to);
    if (!text.isBlank()) {
      out.text(": " + text);
    }
    out.close("li");
  }
}
