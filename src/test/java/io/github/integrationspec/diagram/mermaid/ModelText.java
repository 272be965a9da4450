package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Activation;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a diagram down for people, with the place of every element. */
final class ModelText {

  private final StringBuilder out = new StringBuilder();

  private ModelText() {}

  static String of(Diagram diagram) {
    ModelText text = new ModelText();
    text.diagram(diagram);
    return text.out.toString();
  }

  private void diagram(Diagram diagram) {
    line(diagram.type(), place(diagram.span()) + broken(diagram));
    diagram.title().ifPresent(title -> line("title", label(title)));
    diagram.problems().forEach(p -> line("problem", place(p.span()), p.message()));
    if (diagram instanceof SequenceDiagram sequence) {
      sequence(sequence);
    } else if (diagram instanceof GraphDiagram graph) {
      graph(graph);
    }
  }

  private static String broken(Diagram diagram) {
    return diagram instanceof BrokenDiagram ? " broken" : "";
  }

  private void sequence(SequenceDiagram sequence) {
    sequence
        .boxes()
        .forEach(b -> line("box", label(b.title()), "color=" + b.color(), place(b.span())));
    for (Participant p : sequence.participants()) {
      String box = p.box().map(b -> "box=" + b).orElse("no box");
      line(
          "participant", p.id(), label(p.label()), p.kind(), p.declaration(), box, place(p.span()));
    }
    elements(sequence.body(), "");
  }

  private void elements(List<SequenceElement> elements, String indent) {
    elements.forEach(element -> element(element, indent));
  }

  private void element(SequenceElement element, String indent) {
    if (element instanceof Message m) {
      line(
          indent + "message",
          m.from(),
          m.arrow(),
          m.to(),
          label(m.text()),
          m.line(),
          m.head(),
          m.activation(),
          place(m.span()));
    } else if (element instanceof Fragment f) {
      line(indent + f.kind(), place(f.span()));
      for (Fragment.Operand o : f.operands()) {
        line(indent + "  [" + o.keyword(), label(o.label()), place(o.span()) + "]");
        elements(o.elements(), indent + "    ");
      }
    } else if (element instanceof Note n) {
      line(indent + "note", n.about(), label(n.text()), place(n.span()));
    } else if (element instanceof Activation a) {
      line(indent + a.change(), a.participant(), place(a.span()));
    } else {
      throw new AssertionError("Mermaid has no " + element);
    }
  }

  private void graph(GraphDiagram graph) {
    line("direction", graph.direction());
    for (Node n : graph.nodes()) {
      line("node", n.id(), label(n.label()), "shape=" + n.shape());
      more(n.classes(), n.stereotypes(), n.style(), n.span());
    }
    for (Edge e : graph.edges()) {
      line("edge", e.from(), "->", e.to(), label(e.text()), e.line(), e.ends());
      more(e.classes(), e.stereotypes(), e.style(), e.span());
    }
    for (Group g : graph.groups()) {
      line("group", g.id(), label(g.title()), g.kind(), g.members());
      more(g.classes(), g.stereotypes(), g.style(), g.span());
    }
    graph.notes().forEach(n -> line("note", n.about(), label(n.text()), place(n.span())));
    graph.styles().forEach(s -> line("class", s.name(), s.style(), place(s.span())));
  }

  private void more(List<String> classes, List<String> stereotypes, String style, Span span) {
    line("    ", classes, stereotypes, "style=" + style, place(span));
  }

  private static String label(Label label) {
    return "\"" + label.text().replace("\n", "\\n") + "\"@" + place(label.span());
  }

  private static String place(Span span) {
    return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
  }

  /** The values with blanks between them. */
  private void line(Object... values) {
    out.append(Stream.of(values).map(String::valueOf).collect(Collectors.joining(" ")))
        .append('\n');
  }
}
