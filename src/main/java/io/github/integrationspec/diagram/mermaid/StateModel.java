package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.StyleClass;
import io.github.integrationspec.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The states and transitions of a state diagram. {@code [*]} is the start or the end of what it
 * stands in; a composite state is a group.
 */
final class StateModel {

  private static final String ROOT = "root";

  private static final class Draft {
    private final String id;
    private final Span place;
    private Label label;
    private int descriptions;
    private String shape;
    private String style = "";
    private final List<String> classes = new ArrayList<>();

    Draft(String id, Label label, String shape, Span place) {
      this.id = id;
      this.label = label;
      this.shape = shape;
      this.place = place;
    }
  }

  private record Open(String id, Span span, List<String> members) {}

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<StyleClass> classes = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  int depth() {
    return open.size();
  }

  Span innermost() {
    return open.peek().span();
  }

  /** A state that a statement mentions. */
  String mention(Label id) {
    draft(id, id, "");
    return id.text();
  }

  /** The start of what encloses {@code [*]}, or its end. */
  String edgeState(Label sign, boolean start) {
    String scope = open.isEmpty() ? ROOT : open.peek().id();
    String kind = start ? "start" : "end";
    Label id = new Label(scope + "_" + kind, sign.span());
    draft(id, sign, kind);
    return id.text();
  }

  /** {@code <<fork>>}, {@code <<join>>} or {@code <<choice>>}. */
  void pseudoState(Label id, String shape) {
    draft(id, id, shape).shape = shape;
  }

  /** What a state is called, or says; further texts become further lines. */
  void describe(Label id, Label description) {
    Draft draft = draft(id, id, "");
    draft.label =
        draft.descriptions > 0
            ? new Label(draft.label.text() + "\n" + description.text(), draft.label.span())
            : description;
    draft.descriptions++;
  }

  void classify(String id, String name) {
    Draft draft = drafts.get(id);
    if (draft != null) {
      draft.classes.add(name);
    }
  }

  void style(Label id, String style) {
    draft(id, id, "").style = style;
  }

  void connect(String from, String to, Label text, Span span) {
    edges.add(
        new Edge(
            from, to, text, Edge.Line.SOLID, Edge.Ends.AT_TARGET, List.of(), List.of(), "", span));
  }

  void note(String about, Label text, Span span) {
    notes.add(new Note(about.isEmpty() ? List.of() : List.of(about), text, span));
  }

  void defineClass(String name, String style, Span span) {
    classes.add(new StyleClass(name, style, span));
  }

  void open(Label id) {
    draft(id, id, "");
    open.push(new Open(id.text(), id.span(), new ArrayList<>()));
  }

  void close(Span end) {
    Open closed = open.pop();
    Draft draft = drafts.get(closed.id());
    List<String> members = new ArrayList<>(closed.members());
    Group before = groups.get(closed.id());
    if (before != null) {
      members.addAll(0, before.members());
    }
    groups.put(
        closed.id(),
        new Group(
            closed.id(),
            draft.label,
            "state",
            members,
            draft.classes,
            List.of(),
            draft.style,
            closed.span().to(end)));
  }

  private Draft draft(Label id, Label label, String shape) {
    return drafts.computeIfAbsent(
        id.text(),
        key -> {
          if (!open.isEmpty()) {
            open.peek().members().add(key);
          }
          return new Draft(key, label, shape, id.span());
        });
  }

  List<Node> nodes() {
    return drafts.values().stream()
        .filter(d -> !groups.containsKey(d.id))
        .map(d -> new Node(d.id, d.label, d.shape, d.classes, List.of(), d.style, d.place))
        .toList();
  }

  /** With the labels that later statements gave them. */
  List<Group> groups() {
    return groups.values().stream()
        .map(
            g -> {
              Draft draft = drafts.get(g.id());
              return new Group(
                  g.id(),
                  draft.label,
                  g.kind(),
                  g.members(),
                  draft.classes,
                  List.of(),
                  draft.style,
                  g.span());
            })
        .toList();
  }

  /** Composite states with more than one text, which cannot be drawn. */
  List<Label> overloadedGroups() {
    return groups.keySet().stream()
        .map(drafts::get)
        .filter(d -> d.descriptions > 1)
        .map(d -> new Label(d.id, d.place))
        .toList();
  }

  List<Edge> edges() {
    return edges;
  }

  List<Note> notes() {
    return notes;
  }

  List<StyleClass> classes() {
    return classes;
  }
}
