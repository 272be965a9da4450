package io.github.integrationspec.diagram.mermaid;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.source.SourceText;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * For developers: prints what the parser reads from the {@code *.mmd} files of a folder, one JSON
 * line a file, for {@code compare_diagrams.py --actual}.
 */
final class InspectMain {

  private InspectMain() {}

  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(p -> p.toString().endsWith(".mmd")).sorted().toList();
    }
    try (Writer out =
        new OutputStreamWriter(Files.newOutputStream(Path.of(args[1])), StandardCharsets.UTF_8)) {
      for (Path file : files) {
        String text = Files.readString(file);
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Diagram diagram =
            new MermaidParser().parse(SourceText.of(file.getFileName().toString(), body));
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
          json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
          json.writeStartObject();
          json.writeStringField("file", file.getFileName().toString());
          json.writeArrayFieldStart("diagrams");
          print(json, diagram);
          json.writeEndArray();
          json.writeEndObject();
        }
        out.write('\n');
      }
    }
  }

  private static void print(JsonGenerator json, Diagram diagram) throws IOException {
    json.writeStartObject();
    json.writeStringField("syntax", diagram.syntax().id());
    json.writeStringField("type", diagram.type());
    json.writeBooleanField("ok", !(diagram instanceof BrokenDiagram));
    json.writeStringField("title", diagram.title().map(t -> t.text()).orElse(null));
    if (diagram instanceof BrokenDiagram broken) {
      var error = broken.errors().get(0);
      json.writeObjectFieldStart("error");
      json.writeNumberField("line", error.span().line());
      json.writeNumberField("column", error.span().column());
      json.writeStringField("message", error.message());
      json.writeEndObject();
      json.writeNumberField("errors", broken.errors().size());
    } else if (diagram instanceof SequenceDiagram sequence) {
      sequence(json, sequence);
    } else if (diagram instanceof GraphDiagram graph) {
      graph(json, graph);
    }
    json.writeEndObject();
  }

  private static void sequence(JsonGenerator json, SequenceDiagram sequence) throws IOException {
    json.writeArrayFieldStart("participants");
    for (Participant p : sequence.participants()) {
      json.writeStartObject();
      json.writeStringField("id", p.id());
      json.writeStringField("label", p.label().text());
      json.writeStringField("kind", p.kind());
      json.writeNumberField("line", p.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("messages");
    for (Message m : sequence.messages()) {
      json.writeStartObject();
      json.writeStringField("from", m.from());
      json.writeStringField("to", m.to());
      json.writeStringField("text", m.text().text());
      json.writeStringField("arrow", m.arrow());
      json.writeNumberField("line", m.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("blocks");
    blocks(json, sequence.body());
    json.writeEndArray();
  }

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
    for (Node n : graph.nodes()) {
      json.writeStartObject();
      json.writeStringField("id", n.id());
      json.writeStringField("label", n.label().text());
      json.writeStringField("shape", n.shape());
      json.writeArrayFieldStart("classes");
      for (String c : n.classes()) {
        json.writeString(c);
      }
      json.writeEndArray();
      json.writeNumberField("line", n.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
    for (Edge e : graph.edges()) {
      json.writeStartObject();
      json.writeStringField("from", e.from());
      json.writeStringField("to", e.to());
      json.writeStringField("text", e.text().text());
      json.writeBooleanField("directed", e.isDirected());
      json.writeNumberField("line", e.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("subgraphs");
    for (Group g : graph.groups()) {
      json.writeStartObject();
      json.writeStringField("id", g.id());
      json.writeStringField("title", g.title().text());
      json.writeArrayFieldStart("members");
      for (String m : g.members()) {
        json.writeString(m);
      }
      json.writeEndArray();
      json.writeNumberField("line", g.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
