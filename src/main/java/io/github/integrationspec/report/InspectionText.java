package io.github.integrationspec.report;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Inspection;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.ResolvedLink;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was read of files, for people. Each line begins with the line that it was read from. */
public final class InspectionText {

  /** The lines for one file. */
  public List<String> lines(Inspection inspection) {
    List<String> lines = new ArrayList<>();
    lines.add(inspection.file());
    for (ParseProblem problem : inspection.problems()) {
      lines.add(at(problem.span().line(), "problem: " + problem.message()));
    }
    inspection.document().ifPresent(document -> document(document, lines));
    for (ResolvedLink link : inspection.links()) {
      String file = link.file().isEmpty() ? "" : " (" + link.file() + ")";
      lines.add(
          at(
              link.link().span().line(),
              "link: " + link.link().target() + ": " + word(link.resolution()) + file));
    }
    inspection.diagrams().forEach(placed -> diagram(placed, lines));
    return lines.stream().map(SafeText::of).toList();
  }

  private static void document(Document document, List<String> lines) {
    document
        .frontMatter()
        .entries()
        .forEach(
            e -> lines.add(at(e.keySpan().line(), "front matter: " + e.path() + ": " + e.value())));
    for (Section section : document.root().all().toList()) {
      section
          .heading()
          .ifPresent(
              h ->
                  lines.add(
                      at(
                          h.span().line(),
                          "heading: " + "  ".repeat(h.level() - 1) + section.title())));
      for (Block block : section.blocks()) {
        if (block instanceof Table table) {
          lines.add(
              at(
                  table.span().line(),
                  "table: "
                      + table.header().stream()
                          .map(c -> c.prose().text().strip())
                          .collect(Collectors.joining(" | "))
                      + ": "
                      + table.rows().size()
                      + (table.rows().size() == 1 ? " row" : " rows")));
        }
      }
    }
  }

  private static void diagram(PlacedDiagram placed, List<String> lines) {
    Diagram diagram = placed.diagram();
    String title = diagram.title().map(t -> " \"" + t.plain() + "\"").orElse("");
    String file = placed.isLinked() ? " in " + placed.file() : "";
    lines.add(
        at(
            placed.place().line(),
            "diagram: " + diagram.syntax().id() + " " + diagram.type() + title + file));
    if (diagram instanceof BrokenDiagram broken) {
      for (ParseProblem error : broken.errors()) {
        lines.add(
            at(
                error.span().line(),
                "  error in column " + error.span().column() + ": " + error.message()));
      }
    } else if (diagram instanceof SequenceDiagram sequence) {
      sequence
          .participants()
          .forEach(
              p ->
                  lines.add(
                      at(
                          p.span().line(),
                          "  " + p.kind() + ": " + named(p.id(), p.label().plain()))));
      happenings(sequence.body(), "  ", lines);
    } else if (diagram instanceof GraphDiagram graph) {
      graph(graph, lines);
    }
  }

  /** In order, what a block encloses indented. Parsers bound the nesting. */
  private static void happenings(
      List<SequenceElement> elements, String indent, List<String> lines) {
    for (SequenceElement element : elements) {
      if (element instanceof Message m) {
        String text = "message: " + m.from() + " " + m.arrow() + " " + m.to() + ": ";
        lines.add(at(m.span().line(), indent + text + m.text().plain()));
      } else if (element instanceof Note note) {
        lines.add(at(note.span().line(), indent + "note: " + note.text().plain()));
      } else if (element instanceof Fragment fragment) {
        for (Fragment.Operand operand : fragment.operands()) {
          String label = operand.keyword() + " " + operand.label().plain();
          lines.add(at(operand.span().line(), indent + label.strip()));
          happenings(operand.elements(), indent + "  ", lines);
        }
      }
    }
  }

  private static void graph(GraphDiagram graph, List<String> lines) {
    graph
        .nodes()
        .forEach(
            n ->
                lines.add(
                    at(
                        n.span().line(),
                        "  node: "
                            + named(n.id(), n.label().plain())
                            + marks(n.shape(), n.classes(), n.stereotypes()))));
    for (Edge edge : graph.edges()) {
      String text = edge.text().plain();
      lines.add(
          at(
              edge.span().line(),
              "  edge: "
                  + edge.from()
                  + (edge.isDirected() ? " -> " : " -- ")
                  + edge.to()
                  + (text.isEmpty() ? "" : ": " + text)));
    }
    graph
        .groups()
        .forEach(
            g ->
                lines.add(
                    at(
                        g.span().line(),
                        "  "
                            + g.kind()
                            + ": "
                            + named(g.id(), g.title().plain())
                            + ": "
                            + String.join(", ", g.members()))));
  }

  private static String named(String id, String label) {
    return id.equals(label) ? id : id + " (" + label + ")";
  }

  private static String marks(String shape, List<String> classes, List<String> stereotypes) {
    List<String> marks = new ArrayList<>();
    if (!shape.isEmpty()) {
      marks.add(shape);
    }
    marks.addAll(classes);
    marks.addAll(stereotypes);
    return marks.isEmpty() ? "" : " [" + String.join(", ", marks) + "]";
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String at(int line, String text) {
    return String.format(Locale.ROOT, "%5d  %s", line, text);
  }
}
