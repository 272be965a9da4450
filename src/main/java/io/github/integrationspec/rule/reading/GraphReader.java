package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prepares a data flow diagram for judging: who is who in it, and what of it is data flow. */
final class GraphReader {

  private static final Set<String> ANNOTATION_SHAPES =
      Set.of("note", "comment", "brace", "brace-l", "brace-r", "braces", "text", "legend");
  private static final Set<String> PEOPLE_SHAPES = Set.of("actor", "person", "actor/");

  private final GraphDiagram diagram;
  private final Vendor vendor;
  private final ComponentNames names;
  private final Vocabulary vocabulary;
  private final TermSet annotations;
  private final Map<String, Group> parents = new HashMap<>();
  private final boolean markedItself;
  private final boolean shown;

  private GraphReader(
      GraphDiagram diagram, Vendor vendor, ComponentNames names, Standard standard) {
    this.diagram = diagram;
    this.vendor = vendor;
    this.names = names;
    this.vocabulary = standard.vocabulary();
    this.annotations = standard.terms("annotation-names");
    for (Group group : diagram.groups()) {
      group.members().forEach(m -> parents.putIfAbsent(m, group));
    }
    this.markedItself = diagram.nodes().stream().anyMatch(n -> isNamed(n) && isMarkedItself(n));
    this.shown = isShown();
  }

  static GraphDrawing read(
      PlacedDiagram placed,
      GraphDiagram diagram,
      Vendor vendor,
      ComponentNames names,
      Span header,
      Standard standard) {
    GraphReader reader = new GraphReader(diagram, vendor, names, standard);
    Set<String> aside = reader.annotations();
    // "style zone …" names a group, although Mermaid's parser lists a node of that name, too
    Set<String> groups = diagram.groups().stream().map(Group::id).collect(Collectors.toSet());
    List<Node> nodes =
        diagram.nodes().stream()
            .filter(n -> !aside.contains(n.id()) && !groups.contains(n.id()))
            .toList();
    List<Edge> flows =
        diagram.edges().stream()
            .filter(e -> e.line() != Edge.Line.INVISIBLE)
            .filter(e -> !aside.contains(e.from()) && !aside.contains(e.to()))
            .toList();
    return new GraphDrawing(
        placed,
        diagram,
        nodes,
        flows,
        reader.thirdParties(nodes),
        reader.vendors(nodes),
        reader.texts(),
        header);
  }

  private Set<String> annotations() {
    Set<String> aside = new HashSet<>();
    for (Node node : diagram.nodes()) {
      if (ANNOTATION_SHAPES.contains(node.shape())
          || isAnnotation(node.id().replaceAll("\\d+$", ""))
          || isAnnotation(node.label().plain())
          || node.classes().stream().anyMatch(this::isAnnotation)
          || groupsOf(node.id()).stream().anyMatch(g -> isAnnotation(g.title().plain()))) {
        aside.add(node.id());
      }
    }
    return aside;
  }

  /** A name that begins with such a word: {@code note1}, {@code Legend: red = personal}. */
  private boolean isAnnotation(String name) {
    return vocabulary.read(name).hits(annotations).stream().anyMatch(h -> h.firstToken() == 0)
        && (vocabulary.read(name).words() == 1 || name.matches("(?s)\\w+\\s*[:.–—-].*"));
  }

  /** The groups around a node or group, the innermost first. */
  private List<Group> groupsOf(String id) {
    List<Group> around = new ArrayList<>();
    Group group = parents.get(id);
    while (group != null && !around.contains(group)) {
      around.add(group);
      group = parents.get(group.id());
    }
    return around;
  }

  private Set<String> thirdParties(List<Node> nodes) {
    Set<String> found = new LinkedHashSet<>();
    for (Node node : nodes) {
      if (!isPerson(node) && (isMarked(node) || isVendor(node))) {
        found.add(node.id());
      }
    }
    for (Group group : diagram.groups()) {
      // a zone that holds nobody but the user is no third party
      boolean people =
          nodes.stream().filter(n -> group.members().contains(n.id())).anyMatch(this::isPerson);
      boolean others = group.members().stream().anyMatch(found::contains);
      if (isExternal(group) && (others || !people)) {
        found.add(group.id());
      }
    }
    withoutOurs(found, nodes);
    if (found.isEmpty()) {
      nodes.stream()
          .filter(n -> !isPerson(n) && (isNamed(n) || isSomebodyElse(n)))
          .forEach(n -> found.add(n.id()));
    }
    if (found.isEmpty()) {
      nodes.stream()
          .filter(n -> vendor.isAbbreviatedBy(n.label().plain()))
          .forEach(n -> found.add(n.id()));
    }
    return found;
  }

  /** A word of a service's name is anybody's word where the vendor itself stands in the diagram. */
  private void withoutOurs(Set<String> found, List<Node> nodes) {
    Set<String> doubtful =
        nodes.stream()
            .filter(n -> found.contains(n.id()) && !isMarked(n))
            .filter(n -> !vendor.isBorneBy(n.label().plain()) && !vendor.isBorneBy(n.id()))
            .map(Node::id)
            .collect(Collectors.toSet());
    if (nodes.stream().anyMatch(n -> found.contains(n.id()) && !doubtful.contains(n.id()))) {
      found.removeAll(doubtful);
    }
  }

  private Set<String> vendors(List<Node> nodes) {
    Set<String> found = new LinkedHashSet<>();
    nodes.stream().filter(this::isNamed).forEach(n -> found.add(n.id()));
    diagram.groups().stream()
        .filter(g -> vendor.isNamedIn(g.title().plain()))
        .forEach(g -> found.add(g.id()));
    return found;
  }

  /**
   * Whether the vendor stands in the diagram and is marked as external: its name in other labels is
   * then what they are about ({@code VAT check} beside {@code VIES}).
   */
  private boolean isShown() {
    return diagram.nodes().stream()
        .anyMatch(
            n ->
                isNamed(n)
                    && (isMarkedItself(n) || groupsOf(n.id()).stream().anyMatch(this::isMarked)));
  }

  private boolean isVendor(Node node) {
    String label = node.label().plain();
    return shown ? vendor.isNameOf(label) : isNamed(node) && !names.isOwnPart(label);
  }

  private boolean isNamed(Node node) {
    return vendor.isNamedIn(node.label().plain()) || vendor.isNamedIn(node.id());
  }

  private boolean isSomebodyElse(Node node) {
    String name = node.label().plain();
    return names.saysExternal(name) && !names.isOwnPart(name);
  }

  private boolean isMarked(Node node) {
    return isMarkedItself(node) || groupsOf(node.id()).stream().anyMatch(this::isExternal);
  }

  private boolean isMarkedItself(Node node) {
    return node.shape().startsWith("external")
        || node.shape().endsWith("_ext")
        || node.stereotypes().stream().anyMatch(names::saysExternal)
        || node.classes().stream().anyMatch(names::saysExternal)
        || node.label().plain().matches("(?s).*\\((?:third party|external|vendor)\\).*");
  }

  private boolean isExternal(Group group) {
    String title = group.title().plain();
    return isMarked(group)
        || (shown ? vendor.isNameOf(title) : vendor.isNamedIn(title) && !names.isOwnPart(title));
  }

  private boolean isMarked(Group group) {
    return group.stereotypes().stream().anyMatch(names::saysExternal)
        || group.classes().stream().anyMatch(names::saysExternal)
        // beside a vendor that is marked itself, "Vendor Vetting System" is a name
        || (markedItself
            ? names.isOnlyExternal(group.title().plain())
            : names.saysExternal(group.title().plain()));
  }

  private boolean isPerson(Node node) {
    return !isNamed(node)
        && (PEOPLE_SHAPES.contains(node.shape()) || names.isPerson(node.label().plain()));
  }

  private List<DiagramText> texts() {
    List<DiagramText> texts = new ArrayList<>();
    for (Node node : diagram.nodes()) {
      add(DiagramText.Kind.NODE, node.label(), node.span(), texts);
      marks(node.classes(), node.stereotypes(), node.span(), texts);
    }
    for (Edge edge : diagram.edges()) {
      add(DiagramText.Kind.EDGE, edge.text(), edge.span(), texts);
      marks(edge.classes(), edge.stereotypes(), edge.span(), texts);
    }
    for (Group group : diagram.groups()) {
      add(DiagramText.Kind.GROUP, group.title(), group.span(), texts);
      marks(group.classes(), group.stereotypes(), group.span(), texts);
    }
    for (Note note : diagram.notes()) {
      add(DiagramText.Kind.NOTE, note.text(), note.span(), texts);
    }
    for (Label legend : diagram.legend()) {
      add(DiagramText.Kind.NOTE, legend, legend.span(), texts);
    }
    diagram.title().ifPresent(t -> add(DiagramText.Kind.TITLE, t, t.span(), texts));
    return texts;
  }

  private void marks(
      List<String> classes, List<String> stereotypes, Span span, List<DiagramText> into) {
    classes.forEach(c -> text(DiagramText.Kind.MARK, c, span, into));
    stereotypes.forEach(s -> text(DiagramText.Kind.MARK, s, span, into));
  }

  private void add(DiagramText.Kind kind, Label label, Span span, List<DiagramText> into) {
    text(kind, label.plain(), span, into);
  }

  private void text(DiagramText.Kind kind, String text, Span span, List<DiagramText> into) {
    if (!text.isBlank()) {
      into.add(new DiagramText(kind, DiagramText.Path.USUAL, vocabulary.read(text), span));
    }
  }
}
