package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.StyleClass;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a flowchart has said so far: nodes, edges, and the classes that a name stands for. */
final class FlowGraph {

  /** Enough for any drawing; {@code A & B --> C & D} multiplies. */
  static final int MOST_EDGES = 100_000;

  private static final String GENERATED = "L_";

  private final Map<String, NodeDraft> nodes = new LinkedHashMap<>();
  private final List<EdgeDraft> edges = new ArrayList<>();
  private final Map<String, EdgeDraft> edgesById = new HashMap<>();

  /** By the id that the language gives an edge; filled when somebody asks for one. */
  private final Map<String, EdgeDraft> generatedIds = new HashMap<>();

  private final Map<Ends, Integer> between = new HashMap<>();
  private int generatedUpTo;
  private final List<StyleClass> classes = new ArrayList<>();
  private final FlowGroups groups;

  private record Ends(String from, String to) {}

  private static final class NodeDraft {
    private final String id;
    private Label label;
    private boolean labelled;
    private String shape = "";
    private final List<String> styles = new ArrayList<>(0);
    private final List<String> classes = new ArrayList<>(0);
    private Span span;

    NodeDraft(String id, Span span) {
      this.id = id;
      this.label = new Label(id, span);
      this.span = span;
    }
  }

  private static final class EdgeDraft {
    private final String from;
    private final String to;
    private final FlowLink link;
    private final Span span;
    private boolean named;
    private String style = "";
    private final List<String> classes = new ArrayList<>(0);

    EdgeDraft(String from, String to, FlowLink link, Span span) {
      this.from = from;
      this.to = to;
      this.link = link;
      this.span = span;
    }
  }

  FlowGraph(FlowGroups groups) {
    this.groups = groups;
  }

  FlowGroups groups() {
    return groups;
  }

  int edgeCount() {
    return edges.size();
  }

  /** A node that a statement mentions. The id of an edge names no node. */
  void mention(String id, Span span) {
    draft(id, span);
  }

  /** A node with a label and a shape. */
  void define(String id, Label label, String shape, Span span) {
    draft(id, span)
        .ifPresent(
            node -> {
              if (!node.labelled && node.shape.isEmpty()) {
                node.span = span;
              }
              node.label = label;
              node.labelled = true;
              node.shape = shape;
            });
  }

  /** What {@code @{…}} says of a node. */
  void describe(String id, Optional<String> shape, Optional<Label> label, boolean picture) {
    draft(id, null)
        .ifPresent(
            node -> {
              shape.ifPresent(s -> node.shape = s);
              if (label.isPresent()) {
                node.label = label.get();
                node.labelled = true;
              } else if (picture && node.label.text().equals(id)) {
                node.label = new Label("", node.label.span());
              }
            });
  }

  void style(String id, String style, Span span) {
    draft(id, span).ifPresent(node -> node.styles.add(style));
  }

  void styleEdge(int index, String style) {
    edges.get(index).style = style;
  }

  void defineClass(String name, String style, Span span) {
    classes.add(new StyleClass(name, style, span));
  }

  /** Gives a class to nodes, edges and groups; ids that are not known yet are passed over. */
  void classify(String ids, String name) {
    for (String id : ids.split(",")) {
      NodeDraft node = nodes.get(id);
      if (node != null) {
        node.classes.add(name);
      }
      edge(id).ifPresent(edge -> edge.classes.add(name));
      groups.classify(id, name);
    }
  }

  /** An edge; an id that is in use already is dropped. */
  void connect(String from, String to, FlowLink link, Optional<String> id, Span span) {
    EdgeDraft edge = new EdgeDraft(from, to, link, span);
    if (id.isPresent() && edge(id.get()).isEmpty()) {
      edge.named = true;
      edgesById.put(id.get(), edge);
    }
    edges.add(edge);
  }

  boolean isEdge(String id) {
    return edge(id).isPresent();
  }

  private Optional<NodeDraft> draft(String id, Span span) {
    if (Characters.isBlank(id) || isEdge(id)) {
      return Optional.empty();
    }
    return Optional.of(nodes.computeIfAbsent(id, key -> new NodeDraft(key, span)));
  }

  private Optional<EdgeDraft> edge(String id) {
    EdgeDraft named = edgesById.get(id);
    if (named != null || !id.startsWith(GENERATED)) {
      return Optional.ofNullable(named);
    }
    for (; generatedUpTo < edges.size(); generatedUpTo++) {
      EdgeDraft edge = edges.get(generatedUpTo);
      int ordinal = between.merge(new Ends(edge.from, edge.to), 1, Integer::sum);
      if (!edge.named) {
        int counter = ordinal == 1 ? 0 : ordinal;
        generatedIds.putIfAbsent(GENERATED + edge.from + "_" + edge.to + "_" + counter, edge);
      }
    }
    return Optional.ofNullable(generatedIds.get(id));
  }

  List<Node> finishedNodes() {
    return nodes.values().stream()
        .map(
            n ->
                new Node(
                    n.id,
                    n.label,
                    n.shape,
                    n.classes,
                    List.of(),
                    String.join(",", n.styles),
                    n.span))
        .toList();
  }

  List<Edge> finishedEdges() {
    return edges.stream()
        .map(
            e ->
                new Edge(
                    e.from,
                    e.to,
                    e.link.text().orElse(new Label("", e.link.span())),
                    e.link.line(),
                    e.link.ends(),
                    e.classes,
                    List.of(),
                    e.style,
                    e.span))
        .toList();
  }

  List<Group> finishedGroups() {
    return groups.finished();
  }

  List<StyleClass> finishedClasses() {
    return classes;
  }
}
