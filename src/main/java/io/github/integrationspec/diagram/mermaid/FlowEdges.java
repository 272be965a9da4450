package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import io.github.integrationspec.diagram.mermaid.FlowVertices.Vertex;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nodes that arrows connect. */
final class FlowEdges {

  private final FlowTokens tokens;
  private final MappedText text;
  private final FlowText labels;
  private final FlowVertices vertices;
  private final FlowGraph graph;
  private final Problems problems;

  FlowEdges(
      FlowTokens tokens,
      MappedText text,
      FlowVertices vertices,
      FlowGraph graph,
      Problems problems) {
    this.tokens = tokens;
    this.text = text;
    this.labels = new FlowText(tokens, text);
    this.vertices = vertices;
    this.graph = graph;
    this.problems = problems;
  }

  /** {@code nodes (link nodes)*}; adds the ids of all nodes to {@code members}. */
  boolean read(List<String> members) {
    int start = tokens.peek().start();
    List<Vertex> from = vertices.list();
    List<Vertex> named = new ArrayList<>(from);
    while (!from.isEmpty() && startsLink(tokens.peek().kind())) {
      Optional<FlowLink> link = link();
      List<Vertex> to = link.isEmpty() ? List.of() : vertices.list();
      if (to.isEmpty() || !connect(from, to, link.get())) {
        return false;
      }
      named.addAll(to);
      from = to;
    }
    if (from.isEmpty() || !tokens.separator(start)) {
      return false;
    }
    named.forEach(vertex -> members.add(vertex.id()));
    return true;
  }

  private static boolean startsLink(Kind kind) {
    return kind == Kind.LINK || kind == Kind.LINK_START || kind == Kind.LINK_ID;
  }

  private boolean connect(List<Vertex> from, List<Vertex> to, FlowLink link) {
    if (graph.edgeCount() + (long) from.size() * to.size() > FlowGraph.MOST_EDGES) {
      problems.add(
          link.span(),
          "the diagram has more than " + FlowGraph.MOST_EDGES + " edges; nobody can read that");
      return false;
    }
    String last = from.get(from.size() - 1).id();
    String first = to.get(0).id();
    for (Vertex start : from) {
      for (Vertex end : to) {
        boolean named = start.id().equals(last) && end.id().equals(first);
        graph.connect(
            start.id(),
            end.id(),
            link,
            named ? link.id() : Optional.empty(),
            text.span(start.start(), end.end()));
      }
    }
    return true;
  }

  /** {@code [id '@'] (LINK ['|' label '|' [SPACE]] | LINK_START text LINK)}. */
  private Optional<FlowLink> link() {
    FlowToken first = tokens.peek();
    Optional<String> id = Optional.empty();
    if (first.is(Kind.LINK_ID)) {
      tokens.take();
      id = Optional.of(tokens.slice(first).replaceFirst("@", ""));
    }
    FlowToken sign = tokens.peek();
    if (sign.is(Kind.LINK)) {
      tokens.take();
      return labelled(FlowLink.complete(sign(sign), id, arrow(sign, sign)), sign);
    }
    if (!tokens.expect(Kind.LINK_START, "an arrow")) {
      return Optional.empty();
    }
    Optional<Label> label = labels.edgeText();
    FlowToken end = tokens.peek();
    if (label.isEmpty() || !tokens.takeIf(Kind.LINK)) {
      tokens.fail(tokens.advice().unfinishedArrow(sign, end));
      return Optional.empty();
    }
    return Optional.of(FlowLink.around(label.get(), sign(sign), sign(end), id, arrow(sign, end)));
  }

  private Optional<FlowLink> labelled(FlowLink link, FlowToken sign) {
    FlowToken pipe = tokens.peek();
    if (!tokens.takeIf(Kind.PIPE)) {
      return Optional.of(link);
    }
    Optional<Label> label = labels.enclosed(pipe, "", Kind.PIPE);
    tokens.takeIf(Kind.SPACE);
    return label.map(l -> link.with(l, arrow(sign, sign)));
  }

  private String sign(FlowToken token) {
    return Characters.trim(tokens.slice(token));
  }

  private Span arrow(FlowToken first, FlowToken last) {
    return text.span(
        Characters.trimStart(text.text(), first.start(), first.end()),
        Characters.trimEnd(text.text(), last.start(), last.end()));
  }
}
