package io.github.integrationspec.diagram;

import io.github.integrationspec.model.Activation;
import io.github.integrationspec.model.Box;
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
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.Reference;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.source.Span;
import java.util.List;

/** A model as text, one element a line with its place: what golden files hold. */
public final class GoldenDump {

  private final StringBuilder out = new StringBuilder();

  private GoldenDump() {}

  /** All diagrams of a file. */
  public static String of(List<? extends Diagram> diagrams) {
    GoldenDump dump = new GoldenDump();
    diagrams.forEach(dump::diagram);
    return dump.out.toString();
  }

  private void diagram(Diagram diagram) {
    line(
        0,
        diagram.getClass().getSimpleName(),
        diagram.syntax().id(),
        diagram.type(),
        at(diagram.span()));
    diagram.title().ifPresent(title -> line(1, "title", label(title)));
    for (ParseProblem problem : diagram.problems()) {
      line(1, "problem", at(problem.span()), problem.message());
    }
    if (diagram instanceof SequenceDiagram sequence) {
      sequence(sequence);
    } else if (diagram instanceof GraphDiagram graph) {
      graph(graph);
    }
  }

  private void sequence(SequenceDiagram diagram) {
    for (Box box : diagram.boxes()) {
      line(1, "box", label(box.title()), box.color(), at(box.span()));
    }
    for (Participant participant : diagram.participants()) {
      line(
          1,
          participant.kind(),
          quoted(participant.id()),
          label(participant.label()),
          stereotypes(participant.stereotypes()),
          participant.box().map(box -> "box " + box).orElse(""),
          participant.declaration() == Participant.Declaration.IMPLIED ? "implied" : "",
          at(participant.span()));
    }
    elements(diagram.body(), 1);
  }

  private void elements(List<SequenceElement> elements, int depth) {
    for (SequenceElement element : elements) {
      element(element, depth);
    }
  }

  private void element(SequenceElement element, int depth) {
    if (element instanceof Message message) {
      line(
          depth,
          "message",
          quoted(message.from()),
          message.arrow(),
          quoted(message.to()),
          label(message.text()),
          message.line().name(),
          message.head().name(),
          message.activation() == Message.ActivationChange.NONE ? "" : message.activation().name(),
          at(message.span()));
    } else if (element instanceof Fragment fragment) {
      line(depth, fragment.kind(), at(fragment.span()));
      for (Fragment.Operand operand : fragment.operands()) {
        line(depth + 1, operand.keyword(), label(operand.label()), at(operand.span()));
        elements(operand.elements(), depth + 2);
      }
    } else if (element instanceof Note note) {
      note(note, depth);
    } else if (element instanceof Activation activation) {
      line(depth, activation.change().name(), quoted(activation.participant()), at(element.span()));
    } else if (element instanceof Divider divider) {
      line(depth, "divider", label(divider.text()), at(divider.span()));
    } else if (element instanceof Reference reference) {
      line(
          depth, "ref", reference.over().toString(), label(reference.text()), at(reference.span()));
    }
  }

  private void graph(GraphDiagram diagram) {
    if (!diagram.direction().isEmpty()) {
      line(1, "direction", diagram.direction());
    }
    for (Node node : diagram.nodes()) {
      line(
          1,
          "node",
          quoted(node.id()),
          label(node.label()),
          node.shape(),
          node.classes().isEmpty() ? "" : node.classes().toString(),
          stereotypes(node.stereotypes()),
          style(node.style()),
          at(node.span()));
    }
    for (Group group : diagram.groups()) {
      line(
          1,
          "group",
          quoted(group.id()),
          label(group.title()),
          group.kind(),
          group.members().toString(),
          stereotypes(group.stereotypes()),
          style(group.style()),
          at(group.span()));
    }
    for (Edge edge : diagram.edges()) {
      line(
          1,
          "edge",
          quoted(edge.from()),
          edge.ends().name(),
          quoted(edge.to()),
          label(edge.text()),
          edge.line().name(),
          stereotypes(edge.stereotypes()),
          style(edge.style()),
          at(edge.span()));
    }
    diagram.notes().forEach(note -> note(note, 1));
    diagram.legend().forEach(legend -> line(1, "legend", label(legend)));
    diagram
        .styles()
        .forEach(style -> line(1, "class", style.name(), style(style.style()), at(style.span())));
  }

  private void note(Note note, int depth) {
    line(depth, "note", note.about().toString(), label(note.text()), at(note.span()));
  }

  private static String label(Label label) {
    return label.text().isBlank() ? "" : quoted(label.text()) + "@" + at(label.span());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\n", "\\n").replace("\r", "\\r") + '"';
  }

  private static String stereotypes(List<String> stereotypes) {
    return stereotypes.isEmpty() ? "" : "<<" + String.join(">> <<", stereotypes) + ">>";
  }

  private static String style(String style) {
    return style.isEmpty() ? "" : "style(" + style + ")";
  }

  private static String at(Span span) {
    String file = span.file().substring(span.file().lastIndexOf('/') + 1);
    return file
        + ":"
        + span.line()
        + ":"
        + span.column()
        + "-"
        + span.endLine()
        + ":"
        + span.endColumn();
  }

  private void line(int depth, String... parts) {
    StringBuilder text = new StringBuilder("  ".repeat(depth));
    for (String part : parts) {
      if (!part.isEmpty()) {
        text.append(text.toString().isBlank() ? "" : " ").append(part);
      }
    }
    out.append(text).append('\n');
  }
}
