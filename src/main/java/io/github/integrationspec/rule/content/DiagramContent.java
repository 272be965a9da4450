package io.github.integrationspec.rule.content;

import io.github.integrationspec.model.Activation;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Divider;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.Reference;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.SequenceElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a diagram says, as lines: who takes part and what passes between them, by their labels. How
 * it is laid out and coloured, its comments and the ids of its author are left out.
 */
final class DiagramContent {

  private final List<String> lines = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  private DiagramContent() {}

  static List<String> of(PlacedDiagram placed) {
    Diagram diagram = placed.diagram();
    DiagramContent content = new DiagramContent();
    content.add(diagram.syntax().id(), diagram.type());
    diagram.title().ifPresent(t -> content.add("title", text(t)));
    if (diagram instanceof SequenceDiagram sequence) {
      content.sequence(sequence);
    } else if (diagram instanceof GraphDiagram graph) {
      content.graph(graph);
    } else if (placed.isLinked()) {
      content.add("file", placed.file().substring(placed.file().lastIndexOf('/') + 1));
    }
    return content.lines;
  }

  private void sequence(SequenceDiagram sequence) {
    for (Participant participant : sequence.participants()) {
      names.put(participant.id(), text(participant.label()));
      add("participant", participant.kind(), text(participant.label()));
    }
    sequence.body().forEach(this::element);
  }

  private void element(SequenceElement element) {
    if (element instanceof Message message) {
      add(
          "message",
          name(message.from()),
          name(message.to()),
          text(message.text()),
          message.line().name(),
          message.head().name());
    } else if (element instanceof Fragment fragment) {
      for (Fragment.Operand operand : fragment.operands()) {
        add("branch", fragment.kind(), operand.keyword(), text(operand.label()));
        operand.elements().forEach(this::element);
      }
      add("end", fragment.kind());
    } else if (element instanceof Note note) {
      add("note", text(note.text()));
    } else if (element instanceof Reference reference) {
      add("ref", text(reference.text()));
    } else if (element instanceof Divider divider) {
      add("divider", text(divider.text()));
    } else if (element instanceof Activation activation) {
      switch (activation.change()) {
        case CREATE, DESTROY -> add(activation.change().name(), name(activation.participant()));
        case ACTIVATE, DEACTIVATE -> {}
      }
    }
  }

  private void graph(GraphDiagram graph) {
    for (Node node : graph.nodes()) {
      names.put(node.id(), text(node.label()));
    }
    for (Group group : graph.groups()) {
      names.put(group.id(), text(group.title()));
    }
    for (Node node : graph.nodes()) {
      add("node", text(node.label()), node.shape(), marks(node.classes(), node.stereotypes()));
    }
    for (Edge edge : graph.edges()) {
      add(
          "edge",
          name(edge.from()),
          name(edge.to()),
          text(edge.text()),
          edge.ends().name(),
          marks(edge.classes(), edge.stereotypes()));
    }
    for (Group group : graph.groups()) {
      add(
          "group",
          text(group.title()),
          group.kind(),
          String.join(",", group.members().stream().map(this::name).sorted().toList()));
    }
    graph.notes().forEach(n -> add("note", text(n.text())));
    graph.legend().forEach(l -> add("legend", text(l)));
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  private static String marks(List<String> classes, List<String> stereotypes) {
    List<String> marks = new ArrayList<>(classes);
    marks.addAll(stereotypes);
    return String.join(",", marks);
  }

  private static String text(Label label) {
    return NormativeText.plain(label.plain());
  }

  private void add(String... parts) {
    lines.add(String.join("\t", parts));
  }
}
