package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.SequenceElement;
import java.io.IOException;
import java.util.List;

/**
 * A diagram for {@code inspect}: what it is, and its participants, messages and blocks, or its
 * nodes, edges and subgraphs, or the first error in it. Labels are as the diagram's language gives
 * them.
 */
final class DiagramJson {

  private DiagramJson() {}

  static void write(JsonGenerator json, PlacedDiagram placed) throws IOException {
    Diagram diagram = placed.diagram();
    json.writeStartObject();
    json.writeNumberField("line", placed.place().line());
    if (placed.isLinked()) {
      json.writeStringField("file", placed.file());
    }
    json.writeStringField("syntax", diagram.syntax().id());
    json.writeStringField("type", diagram.type());
    json.writeBooleanField("ok", !(diagram instanceof BrokenDiagram));
    json.writeStringField("title", diagram.title().map(t -> t.text()).orElse(null));
    if (diagram instanceof BrokenDiagram broken) {
      ParseProblem error = broken.errors().get(0);
      json.writeObjectFieldStart("error");
      json.writeNumberField("line", error.span().line());
      json.writeNumberField("column", error.span().column());
      json.writeStringField("message", error.message());
      json.writeEndObject();
    } else if (diagram instanceof SequenceDiagram sequence) {
      sequence(json, sequence);
    } else if (diagram instanceof GraphDiagram graph) {
      graph(json, graph);
    }
    json.writeEndObject();
  }

  private static void sequence(JsonGenerator json, SequenceDiagram sequence) throws IOException {
    json.writeArrayFieldStart("participants");
    for (Participant participant : sequence.participants()) {
      json.writeStartObject();
      json.writeStringField("id", participant.id());
      json.writeStringField("label", participant.label().text());
      json.writeStringField("kind", participant.kind());
      json.writeNumberField("line", participant.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("messages");
    for (Message message : sequence.messages()) {
      json.writeStartObject();
      json.writeStringField("from", message.from());
      json.writeStringField("to", message.to());
      json.writeStringField("text", message.text().text());
      json.writeStringField("arrow", message.arrow());
      json.writeNumberField("line", message.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("blocks");
    blocks(json, sequence.body());
    json.writeEndArray();
  }

  /** Each branch of a fragment counts, as in Mermaid: {@code alt}, {@code else}. */
  private static void blocks(JsonGenerator json, List<SequenceElement> elements)
      throws IOException {
    for (SequenceElement element : elements) {
      if (element instanceof Fragment fragment) {
        for (Fragment.Operand operand : fragment.operands()) {
          json.writeStartObject();
          json.writeStringField("kind", operand.keyword());
          json.writeStringField("label", operand.label().text());
          json.writeNumberField("line", operand.span().line());
          json.writeEndObject();
          blocks(json, operand.elements());
        }
      }
    }
  }

  private static void graph(JsonGenerator json, GraphDiagram graph) throws IOException {
    json.writeStringField("direction", graph.direction());
    json.writeArrayFieldStart("nodes");
    for (Node node : graph.nodes()) {
      json.writeStartObject();
      json.writeStringField("id", node.id());
      json.writeStringField("label", node.label().text());
      json.writeStringField("shape", node.shape());
      texts(json, "classes", node.classes());
      texts(json, "stereotypes", node.stereotypes());
      json.writeNumberField("line", node.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
    for (Edge edge : graph.edges()) {
      json.writeStartObject();
      json.writeStringField("from", edge.from());
      json.writeStringField("to", edge.to());
      json.writeStringField("text", edge.text().text());
      json.writeBooleanField("directed", edge.isDirected());
      json.writeNumberField("line", edge.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("subgraphs");
    for (Group group : graph.groups()) {
      json.writeStartObject();
      json.writeStringField("id", group.id());
      json.writeStringField("title", group.title().text());
      json.writeStringField("kind", group.kind());
      texts(json, "members", group.members());
      json.writeNumberField("line", group.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String field, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
