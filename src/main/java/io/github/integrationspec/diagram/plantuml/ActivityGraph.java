package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An activity diagram as it grows: statements follow each other, and what they draw is connected by
 * the places where the flow stands open.
 */
final class ActivityGraph {

  /** An arrow that has left a node and not reached another yet. */
  private record OpenEnd(String from, Label label, String style) {

    OpenEnd labelled(Label more, String moreStyle) {
      Label joined =
          label.text().isBlank()
              ? more
              : more.text().isBlank()
                  ? label
                  : new Label(label.text() + "<br/>" + more.text(), label.span());
      return new OpenEnd(from, joined, moreStyle.isEmpty() ? style : moreStyle);
    }
  }

  /** A group that nodes are added to. */
  private static final class Members {
    private final String id;
    private final Label title;
    private final String kind;
    private final String style;
    private final Span span;
    private final List<String> ids = new ArrayList<>();

    Members(String id, Label title, String kind, String style, Span span) {
      this.id = id;
      this.title = title;
      this.kind = kind;
      this.style = style;
      this.span = span;
    }

    Group group() {
      return new Group(id, title, kind, ids, List.of(), List.of(), style, span);
    }
  }

  /** A construct that is still open: a decision, a fork, a loop. */
  private static final class Construct {
    private final List<OpenEnd> before;
    private final List<OpenEnd> exits = new ArrayList<>();
    private final List<String> backward = new ArrayList<>();
    private String head = "";
    private Branching branching = Branching.OPEN;
    private final Loop loop;
    private final Span span;

    Construct(List<OpenEnd> before, Loop loop, Span span) {
      this.before = List.copyOf(before);
      this.loop = loop;
      this.span = span;
    }
  }

  private enum Branching {
    OPEN,
    ALL_COVERED
  }

  private enum Loop {
    NONE,
    REPEAT,
    WHILE
  }

  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Group> closedGroups = new ArrayList<>();
  private final Map<String, Members> lanes = new LinkedHashMap<>();
  private final Deque<Members> partitions = new ArrayDeque<>();
  private final Deque<Construct> constructs = new ArrayDeque<>();
  private final List<OpenEnd> ends = new ArrayList<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final List<String> awaited = new ArrayList<>();
  private final Map<OpenEnd, String> jumps = new LinkedHashMap<>();
  private String lane = "";

  /** A node that the flow runs through. */
  String node(Label label, String shape, List<String> stereotypes, String style, Span span) {
    String id = "n" + (nodes.size() + 1);
    Label shown = label.text().isBlank() ? new Label(shape.isEmpty() ? id : shape, span) : label;
    nodes.add(new Node(id, shown, shape, List.of(), stereotypes, style, span));
    if (!partitions.isEmpty()) {
      partitions.element().ids.add(id);
    }
    if (lanes.containsKey(lane)) {
      lanes.get(lane).ids.add(id);
    }
    ends.forEach(end -> connect(end, id, span));
    ends.clear();
    ends.add(open(id, new Label("", span)));
    for (Construct construct : constructs) {
      if (construct.head.isEmpty() && construct.loop == Loop.REPEAT) {
        construct.head = id;
      }
    }
    awaited.forEach(name -> labels.put(name, id));
    awaited.clear();
    return id;
  }

  private static OpenEnd open(String from, Label label) {
    return new OpenEnd(from, label, "");
  }

  private void connect(OpenEnd end, String to, Span span) {
    Span at = end.label().text().isBlank() ? span : end.label().span();
    edges.add(
        new Edge(
            end.from(),
            to,
            end.label(),
            line(end.style()),
            Edge.Ends.AT_TARGET,
            List.of(),
            List.of(),
            end.style(),
            at));
  }

  private static Edge.Line line(String style) {
    if (style.contains("hidden")) {
      return Edge.Line.INVISIBLE;
    }
    if (style.contains("dashed") || style.contains("dotted")) {
      return Edge.Line.DOTTED;
    }
    return style.contains("bold") ? Edge.Line.THICK : Edge.Line.SOLID;
  }

  /** What is written on the arrows that stand open. */
  void arrow(Label label, String style) {
    ends.replaceAll(end -> end.labelled(label, style));
  }

  /** The flow ends here. */
  void stop() {
    ends.clear();
  }

  void note(Label text, Span span) {
    List<String> about = nodes.isEmpty() ? List.of() : List.of(nodes.get(nodes.size() - 1).id());
    notes.add(new Note(about, text, span));
  }

  void lane(String name, Label title, String style, Span span) {
    lane = name;
    lanes.computeIfAbsent(name, n -> new Members("lane " + n, title, "swimlane", style, span));
  }

  void openPartition(Label title, String kind, String style, Span span) {
    String id = kind + " " + (closedGroups.size() + partitions.size() + 1);
    if (!partitions.isEmpty()) {
      partitions.element().ids.add(id);
    }
    partitions.push(new Members(id, title, kind, style, span));
  }

  void closePartition() {
    if (!partitions.isEmpty()) {
      closedGroups.add(partitions.pop().group());
    }
  }

  /** A decision with its first branch. */
  void openIf(Label test, Label then, Span span) {
    constructs.push(new Construct(ends, Loop.NONE, span));
    decide(test, then, span);
  }

  /** A decision whose branches come as cases. */
  void openSwitch(Label test, Span span) {
    constructs.push(new Construct(ends, Loop.NONE, span));
    decide(test, new Label("", span), span);
    constructs.element().branching = Branching.ALL_COVERED;
    ends.clear();
  }

  private void decide(Label test, Label then, Span span) {
    constructs.element().head = node(test, "choice", List.of(), "", span);
    ends.clear();
    ends.add(open(constructs.element().head, then));
  }

  void elseIf(Label otherwise, Label test, Label then, Span span) {
    leaveBranch();
    ends.add(open(constructs.element().head, otherwise));
    decide(test, then, span);
  }

  /** The branch for all else, or another case. */
  void branch(Label label, Coverage coverage) {
    leaveBranch();
    ends.add(open(constructs.element().head, label));
    if (coverage == Coverage.ALL_ELSE) {
      constructs.element().branching = Branching.ALL_COVERED;
    }
  }

  /** What a further branch of a decision covers. */
  enum Coverage {
    ONE_CASE,
    ALL_ELSE
  }

  private void leaveBranch() {
    constructs.element().exits.addAll(ends);
    ends.clear();
  }

  /** The end of a decision or of a fork. */
  void join(Span span) {
    leaveBranch();
    Construct closed = constructs.pop();
    ends.addAll(closed.exits);
    if (closed.branching == Branching.OPEN && !closed.head.isEmpty()) {
      ends.add(open(closed.head, new Label("", span)));
    }
  }

  /** The start of branches that all run. */
  void fork(Span span) {
    constructs.push(new Construct(ends, Loop.NONE, span));
    constructs.element().branching = Branching.ALL_COVERED;
  }

  void forkAgain() {
    leaveBranch();
    ends.addAll(constructs.element().before);
  }

  void openRepeat(Label label, Span span) {
    constructs.push(new Construct(ends, Loop.REPEAT, span));
    if (!label.text().isBlank()) {
      node(label, "", List.of(), "", span);
    }
  }

  void openWhile(Label test, Label yes, Span span) {
    constructs.push(new Construct(ends, Loop.WHILE, span));
    decide(test, yes, span);
  }

  /** An action on the way back of the innermost loop. */
  void backward(Label label, Span span) {
    List<OpenEnd> saved = new ArrayList<>(ends);
    ends.clear();
    constructs.element().backward.add(node(label, "", List.of(), "", span));
    ends.clear();
    ends.addAll(saved);
  }

  void closeRepeat(Label test, Label again, Label out, Span span) {
    Construct loop = constructs.pop();
    if (test.text().isBlank() && nodes.isEmpty()) {
      return;
    }
    if (!test.text().isBlank()) {
      String decision = node(test, "choice", List.of(), "", span);
      ends.clear();
      ends.add(open(decision, again));
    } else {
      arrow(again, "");
    }
    List<OpenEnd> leaving = ends.stream().map(end -> open(end.from(), out)).toList();
    back(loop, span);
    ends.clear();
    ends.addAll(leaving);
    ends.addAll(loop.exits);
  }

  void closeWhile(Label out, Span span) {
    Construct loop = constructs.pop();
    back(loop, span);
    ends.clear();
    ends.add(open(loop.head, out));
    ends.addAll(loop.exits);
  }

  private void back(Construct loop, Span span) {
    String to = loop.head;
    for (String action : loop.backward) {
      ends.forEach(end -> connect(end, action, span));
      ends.clear();
      ends.add(open(action, new Label("", span)));
    }
    if (!to.isEmpty()) {
      ends.forEach(end -> connect(end, to, span));
    }
  }

  /** Leaves the innermost loop. */
  void leaveLoop() {
    for (Construct construct : constructs) {
      if (construct.loop != Loop.NONE) {
        construct.exits.addAll(ends);
        break;
      }
    }
    ends.clear();
  }

  /** The next node can be jumped to. */
  void label(String name) {
    awaited.add(name);
  }

  void jump(String name) {
    ends.forEach(end -> jumps.put(end, name));
    ends.clear();
  }

  /** Draws the jumps, whose targets may come later. Gives what is still open. */
  List<ParseProblem> finish(Span span) {
    List<ParseProblem> open = new ArrayList<>();
    constructs
        .descendingIterator()
        .forEachRemaining(
            construct ->
                open.add(
                    new ParseProblem(
                        construct.span,
                        "What begins here is never closed: expected its end (`endif`, `endwhile`,"
                            + " `repeat while`, `end fork`, …) before @enduml")));
    partitions
        .descendingIterator()
        .forEachRemaining(
            partition ->
                open.add(
                    new ParseProblem(
                        partition.span,
                        "`"
                            + partition.kind
                            + "` is never closed: expected `}` behind its last line")));
    jumps.forEach(
        (end, name) -> {
          if (labels.containsKey(name)) {
            connect(
                end, labels.get(name), end.label().text().isBlank() ? span : end.label().span());
          }
        });
    while (!partitions.isEmpty()) {
      closePartition();
    }
    return open;
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Edge> edges() {
    return edges;
  }

  List<Note> notes() {
    return notes;
  }

  /** Partitions, inner ones before outer ones, then swim lanes. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>(closedGroups);
    lanes.values().forEach(members -> groups.add(members.group()));
    return groups;
  }
}
