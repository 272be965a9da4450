package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import net.atmp.CucaDiagram;
import net.sourceforge.plantuml.abel.Entity;
import net.sourceforge.plantuml.abel.GroupType;
import net.sourceforge.plantuml.abel.LeafType;
import net.sourceforge.plantuml.abel.Link;
import net.sourceforge.plantuml.klimt.geom.Rankdir;
import net.sourceforge.plantuml.text.StringLocated;

/** Turns the library's diagrams of entities and links into the model's. */
final class GraphReader {

  private final CucaDiagram diagram;
  private final List<StringLocated> lines;
  private final Labels labels;
  private final Span span;
  private final EntityIds ids;
  private final IdentityHashMap<Entity, List<String>> notes = new IdentityHashMap<>();
  private final List<Note> linkNotes = new ArrayList<>();

  private GraphReader(CucaDiagram diagram, List<StringLocated> lines, Span span) {
    this.diagram = diagram;
    this.lines = lines;
    this.labels = new Labels(lines);
    this.span = span;
    this.ids = new EntityIds(diagram);
  }

  static Diagram read(
      CucaDiagram diagram,
      String type,
      List<StringLocated> lines,
      Span span,
      List<ParseProblem> problems) {
    return new GraphReader(diagram, lines, span).graph(type, problems);
  }

  private GraphDiagram graph(String type, List<ParseProblem> problems) {
    List<Entity> leafs = new ArrayList<>(diagram.leafs());
    leafs.removeIf(leaf -> diagram.isRemoved(leaf) || diagram.isHidden(leaf));
    leafs.stream().filter(GraphReader::isNote).forEach(note -> notes.put(note, new ArrayList<>()));
    List<Edge> edges = edges();
    List<Node> nodes = leafs.stream().filter(leaf -> !isNote(leaf)).map(this::node).toList();
    List<Group> groups = groups();
    return new GraphDiagram(
        DiagramSyntax.PLANTUML,
        type,
        Chrome.title(diagram, labels, span),
        diagram.getSkinParam().getRankdir() == Rankdir.LEFT_TO_RIGHT ? "LR" : "",
        nodes,
        edges,
        groups,
        notes(),
        StereotypeStyles.read(lines, usedStereotypes(nodes, edges, groups)),
        Chrome.legend(diagram, labels, span),
        span,
        withUnclosed(problems));
  }

  // the library lets a group pass that is still open at the end
  private List<ParseProblem> withUnclosed(List<ParseProblem> problems) {
    List<ParseProblem> all = new ArrayList<>(problems);
    for (Entity group = diagram.getCurrentGroup();
        group != null && !group.isRoot();
        group = group.getParentContainer()) {
      if (group.getGroupType() == GroupType.CONCURRENT_STATE) {
        // a region of a state ends with the state
        continue;
      }
      all.add(
          new ParseProblem(
              place(group).span(),
              "`" + Symbols.kind(group) + "` is never closed: expected `}` behind its last line"));
    }
    return all;
  }

  private static Set<String> usedStereotypes(
      List<Node> nodes, List<Edge> edges, List<Group> groups) {
    Set<String> used = new HashSet<>();
    nodes.forEach(node -> used.addAll(node.stereotypes()));
    edges.forEach(edge -> used.addAll(edge.stereotypes()));
    groups.forEach(group -> used.addAll(group.stereotypes()));
    return used;
  }

  private static boolean isNote(Entity leaf) {
    return leaf.getLeafType() == LeafType.NOTE || leaf.getLeafType() == LeafType.TIPS;
  }

  private Node node(Entity leaf) {
    Label label = label(leaf);
    return new Node(
        ids.of(leaf),
        label,
        Symbols.shape(leaf),
        List.of(),
        DisplayText.stereotypes(leaf.getStereotype()),
        leaf.getColors().isEmpty() ? "" : WrittenStyle.ofElement(place(leaf).text()),
        place(leaf).span());
  }

  private Label label(Entity entity) {
    Label label = labels.label(place(entity), entity.getDisplay());
    if (!label.text().isBlank()) {
      return label;
    }
    boolean isPseudo = !entity.isGroup() && Symbols.isStartOrEnd(entity);
    return new Label(isPseudo ? "[*]" : ids.of(entity), label.span());
  }

  private Place place(Entity entity) {
    return labels.place(entity.getLocation());
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    collect(diagram.getRootGroup(), groups);
    return groups;
  }

  // The library bounds the nesting: each level is a line.
  private void collect(Entity parent, List<Group> into) {
    for (Entity group : parent.groups()) {
      collect(group, into);
      List<String> members = new ArrayList<>();
      group.leafs().stream().filter(leaf -> !isNote(leaf)).map(ids::of).forEach(members::add);
      group.groups().stream().map(ids::of).forEach(members::add);
      into.add(
          new Group(
              ids.of(group),
              label(group),
              Symbols.kind(group),
              members,
              List.of(),
              DisplayText.stereotypes(group.getStereotype()),
              group.getColors().isEmpty() ? "" : WrittenStyle.ofElement(place(group).text()),
              place(group).span()));
    }
  }

  private List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    for (Link link : diagram.getLinks()) {
      Entity from = link.isInverted() ? link.getEntity2() : link.getEntity1();
      Entity to = link.isInverted() ? link.getEntity1() : link.getEntity2();
      if (notes.containsKey(from) || notes.containsKey(to)) {
        attach(from, to);
        attach(to, from);
      } else {
        Place place = labels.place(link.getLocation());
        edges.add(EdgeReader.read(link, ids.of(from), ids.of(to), place, labels));
        if (link.getNote() != null) {
          Label text = labels.label(place, link.getNote().getDisplay());
          linkNotes.add(new Note(List.of(ids.of(from), ids.of(to)), text, text.span()));
        }
      }
    }
    return edges;
  }

  private void attach(Entity note, Entity other) {
    List<String> about = notes.get(note);
    if (about != null && !isNote(other)) {
      about.add(ids.of(other));
    }
  }

  private List<Note> notes() {
    List<Note> all = new ArrayList<>();
    for (Entity leaf : diagram.leafs()) {
      if (isNote(leaf)) {
        Label text = labels.label(place(leaf), leaf.getDisplay());
        if (text.text().isBlank()) {
          // tips have their texts at the members that they are about
          continue;
        }
        all.add(new Note(notes.get(leaf), text, Spans.from(place(leaf).span(), text.span())));
      }
    }
    all.addAll(linkNotes);
    return all;
  }
}
