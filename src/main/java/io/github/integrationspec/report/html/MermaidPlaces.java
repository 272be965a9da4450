package io.github.integrationspec.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.SequenceDiagram;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Where the parts of a Mermaid diagram stand in the file, for the script that marks them in the
 * drawing: {@code {"messages": [line, …], "parts": [[id, line], …], "edges": [[from, to, line],
 * …]}}, messages and edges in the order of the diagram.
 */
final class MermaidPlaces {

  private static final JsonFactory JSON = new JsonFactory();

  private MermaidPlaces() {}

  static String of(Diagram diagram) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      if (diagram instanceof SequenceDiagram sequence) {
        json.writeArrayFieldStart("messages");
        for (Message message : sequence.messages()) {
          json.writeNumber(message.span().line());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parts");
        for (Participant participant : sequence.participants()) {
          part(json, participant.id(), participant.span().line());
        }
        json.writeEndArray();
      } else if (diagram instanceof GraphDiagram graph) {
        json.writeArrayFieldStart("edges");
        for (Edge edge : graph.edges()) {
          json.writeStartArray();
          json.writeString(edge.from());
          json.writeString(edge.to());
          json.writeNumber(edge.span().line());
          json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parts");
        for (Node node : graph.nodes()) {
          part(json, node.id(), node.span().line());
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void part(JsonGenerator json, String id, int line) throws IOException {
    json.writeStartArray();
    json.writeString(id);
    json.writeNumber(line);
    json.writeEndArray();
  }
}
