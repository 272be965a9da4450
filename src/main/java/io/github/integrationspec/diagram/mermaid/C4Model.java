package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.C4Arguments.Argument;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The elements, boundaries and relations of a C4 diagram. Technologies and tags are stereotypes,
 * descriptions are notes: the label of an element stays its name.
 */
final class C4Model {

  private record Open(String id, Label title, String type, Span span, List<String> members) {}

  private record Ends(String from, String to) {}

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<Ends, Edge> edges = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  int depth() {
    return open.size();
  }

  /** An element that is no boundary, a relation or a style. */
  void add(C4Macro macro, List<Argument> arguments, Span span) {
    switch (macro.role()) {
      case PERSON_OR_SYSTEM -> {
        element(macro, arguments, List.of(), span);
        describe(List.of(arguments.get(0).value().text()), arguments, 2);
      }
      case CONTAINER_OR_COMPONENT -> {
        element(macro, arguments, positional(arguments, 2, "techn"), span);
        describe(List.of(arguments.get(0).value().text()), arguments, 3);
      }
      case RELATION -> relation(macro, arguments, span);
      case NUMBERED_RELATION -> relation(macro, arguments.subList(1, arguments.size()), span);
      default -> {
        // styles say nothing about what the diagram shows
      }
    }
  }

  private void element(
      C4Macro macro, List<Argument> arguments, List<String> technology, Span span) {
    String id = arguments.get(0).value().text();
    Label label =
        arguments.size() > 1
            ? arguments.get(1).value()
            : new Label("", arguments.get(0).value().span());
    List<String> stereotypes = new ArrayList<>(technology);
    stereotypes.addAll(tags(arguments));
    nodes.put(id, new Node(id, label, macro.shape(), List.of(), stereotypes, "", span));
    if (!open.isEmpty()) {
      open.peek().members().add(id);
    }
  }

  private void relation(C4Macro macro, List<Argument> arguments, Span span) {
    if (arguments.size() < 3) {
      return;
    }
    boolean back = macro.shape().equals("back");
    String from = arguments.get(0).value().text();
    String to = arguments.get(1).value().text();
    List<String> stereotypes = new ArrayList<>(positional(arguments, 3, "techn"));
    stereotypes.addAll(tags(arguments));
    Edge.Ends ends = macro.shape().equals("birel") ? Edge.Ends.BOTH : Edge.Ends.AT_TARGET;
    edges.put(
        new Ends(from, to),
        new Edge(
            from,
            to,
            arguments.get(2).value(),
            Edge.Line.SOLID,
            back ? Edge.Ends.AT_SOURCE : ends,
            List.of(),
            stereotypes,
            "",
            span));
    describe(List.of(from, to), arguments, 4);
  }

  private void describe(List<String> about, List<Argument> arguments, int place) {
    labels(arguments, place, "descr").stream()
        .filter(text -> !text.text().isBlank())
        .forEach(text -> notes.add(new Note(about, text, text.span())));
  }

  void open(C4Macro macro, List<Argument> arguments, Span span) {
    Label id = arguments.get(0).value();
    Label title = arguments.size() > 1 ? arguments.get(1).value() : new Label("", id.span());
    List<String> given = positional(arguments, 2, "type");
    if (macro.role() == C4Macro.Role.NODE) {
      describe(List.of(id.text()), arguments, 3);
    }
    open.push(
        new Open(
            id.text(),
            title,
            given.isEmpty() ? macro.shape() : given.get(0),
            span,
            new ArrayList<>()));
  }

  void close(Span end) {
    Open closed = open.pop();
    groups.put(
        closed.id(),
        new Group(
            closed.id(),
            closed.title(),
            "boundary",
            closed.members().stream().distinct().toList(),
            List.of(),
            List.of(closed.type()),
            "",
            closed.span().to(end)));
    if (!open.isEmpty()) {
      open.peek().members().add(closed.id());
    }
  }

  /** Where the innermost open boundary begins. */
  Span innermost() {
    return open.peek().span();
  }

  /** The value at a place, unless it is named otherwise, or the one that is named so. */
  private static List<String> positional(List<Argument> arguments, int place, String key) {
    return labels(arguments, place, key).stream()
        .map(Label::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static List<Label> labels(List<Argument> arguments, int place, String key) {
    List<Label> labels = new ArrayList<>();
    if (arguments.size() > place && arguments.get(place).key().isEmpty()) {
      labels.add(arguments.get(place).value());
    }
    arguments.stream().filter(a -> a.key().equals(key)).forEach(a -> labels.add(a.value()));
    return labels;
  }

  private static List<String> tags(List<Argument> arguments) {
    return arguments.stream()
        .filter(a -> a.key().equals("tags"))
        .flatMap(a -> List.of(a.value().text().split("[+,]")).stream())
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .toList();
  }

  List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  List<Edge> edges() {
    return List.copyOf(edges.values());
  }

  /** Descriptions, in order. */
  List<Note> notes() {
    return List.copyOf(notes);
  }

  List<Group> groups() {
    return List.copyOf(groups.values());
  }
}
