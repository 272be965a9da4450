package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import io.github.integrationspec.model.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nodes with their shapes and labels, alone or joined by {@code &}. */
final class FlowVertices {

  /** A node as a statement names it, and where. */
  record Vertex(String id, int start, int end) {}

  private record Shape(String name, Kind close) {}

  private final FlowTokens tokens;
  private final MappedText text;
  private final FlowText labels;
  private final FlowGraph graph;
  private final FlowShapeData data;

  FlowVertices(FlowTokens tokens, MappedText text, FlowGraph graph, Problems problems) {
    this.tokens = tokens;
    this.text = text;
    this.labels = new FlowText(tokens, text);
    this.graph = graph;
    this.data = new FlowShapeData(tokens, text, graph, problems);
  }

  /**
   * {@code vertex ([data] SPACE '&' SPACE vertex)* [data] [SPACE]}; empty when something else
   * stands there, which is then reported.
   */
  List<Vertex> list() {
    List<Vertex> list = new ArrayList<>(1);
    while (true) {
      Optional<Vertex> vertex = styled();
      if (vertex.isEmpty()) {
        return List.of();
      }
      list.add(vertex.get());
      if (tokens.sees(Kind.SHAPE_DATA) && !data.read(vertex.get())) {
        return List.of();
      }
      boolean blank = tokens.takeIf(Kind.SPACE);
      if (!blank || !tokens.takeIf(Kind.AMP)) {
        return list;
      }
      if (!tokens.expect(Kind.SPACE, "a blank behind '&'")) {
        return List.of();
      }
    }
  }

  /** {@code vertex [':::' id]}. */
  private Optional<Vertex> styled() {
    Optional<Vertex> vertex = vertex();
    if (vertex.isPresent() && tokens.takeIf(Kind.STYLE_SEPARATOR)) {
      Optional<FlowToken> name = id("the name of a class behind ':::'");
      if (name.isEmpty()) {
        return Optional.empty();
      }
      graph.classify(vertex.get().id(), tokens.slice(name.get()));
      return Optional.of(new Vertex(vertex.get().id(), vertex.get().start(), name.get().end()));
    }
    return vertex;
  }

  /** {@code id [opener label closer]}. */
  private Optional<Vertex> vertex() {
    Optional<FlowToken> id = id("");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    String name = tokens.slice(id.get());
    FlowToken opener = tokens.peek();
    if (!opens(opener.kind())) {
      graph.mention(name, tokens.span(id.get()));
      return Optional.of(new Vertex(name, id.get().start(), id.get().end()));
    }
    return shaped(name, id.get().start());
  }

  private Optional<Vertex> shaped(String name, int start) {
    FlowToken opener = tokens.take();
    if (opener.is(Kind.PROPERTIES_OPEN) && !property()) {
      return Optional.empty();
    }
    int second = tokens.peek().end();
    boolean doubled =
        (opener.is(Kind.ROUND_OPEN) || opener.is(Kind.BRACE_OPEN)) && tokens.takeIf(opener.kind());
    Optional<Label> label = labels.text();
    Shape shape = shape(opener.kind(), doubled, tokens.peek().kind());
    int end = tokens.peek().end();
    boolean closed = label.isPresent() && tokens.takeIf(shape.close());
    if (closed && doubled) {
      end = tokens.peek().end();
      closed = tokens.takeIf(shape.close());
    }
    if (!closed) {
      labels.mistake(doubled ? new FlowToken(opener.kind(), opener.start(), second) : opener, name);
      return Optional.empty();
    }
    graph.define(name, label.get(), shape.name(), text.span(start, end));
    return Optional.of(new Vertex(name, start, end));
  }

  /** {@code key ':' value '|'} behind {@code [|}. */
  private boolean property() {
    return tokens.expect(Kind.NODE_STRING, "a key")
        && tokens.expect(Kind.COLON, "':'")
        && tokens.expect(Kind.NODE_STRING, "a value")
        && tokens.expect(Kind.PIPE, "'|'");
  }

  /**
   * One id made of the tokens that stand together; reports what else stands there.
   *
   * @param what is expected; empty for a node
   */
  Optional<FlowToken> id(String what) {
    FlowToken first = tokens.peek();
    if (!isIdPart(first.kind())) {
      tokens.fail(
          what.isEmpty() ? tokens.advice().noNode(first) : tokens.advice().unexpected(first, what));
      return Optional.empty();
    }
    int end = first.end();
    while (isIdPart(tokens.peek().kind())) {
      end = tokens.take().end();
    }
    return Optional.of(new FlowToken(Kind.NODE_STRING, first.start(), end));
  }

  static boolean isIdPart(Kind kind) {
    return switch (kind) {
      case NUMBER, NODE_STRING, DOWN, MINUS, DEFAULT, COMMA, COLON, AMP, HASH, STAR, LETTER -> true;
      default -> false;
    };
  }

  private static boolean opens(Kind kind) {
    return switch (kind) {
      case SQUARE_OPEN,
          DOUBLE_CIRCLE_OPEN,
          ROUND_OPEN,
          ELLIPSE_OPEN,
          STADIUM_OPEN,
          SUBROUTINE_OPEN,
          PROPERTIES_OPEN,
          CYLINDER_OPEN,
          BRACE_OPEN,
          TAG_CLOSE,
          TRAPEZOID_OPEN,
          INVERSE_TRAPEZOID_OPEN ->
          true;
      default -> false;
    };
  }

  private static Shape shape(Kind opener, boolean doubled, Kind closer) {
    return switch (opener) {
      case DOUBLE_CIRCLE_OPEN -> new Shape("doublecircle", Kind.DOUBLE_CIRCLE_CLOSE);
      case ROUND_OPEN -> new Shape(doubled ? "circle" : "round", Kind.ROUND_CLOSE);
      case ELLIPSE_OPEN -> new Shape("ellipse", Kind.ELLIPSE_CLOSE);
      case STADIUM_OPEN -> new Shape("stadium", Kind.STADIUM_CLOSE);
      case SUBROUTINE_OPEN -> new Shape("subroutine", Kind.SUBROUTINE_CLOSE);
      case CYLINDER_OPEN -> new Shape("cylinder", Kind.CYLINDER_CLOSE);
      case BRACE_OPEN -> new Shape(doubled ? "hexagon" : "diamond", Kind.BRACE_CLOSE);
      case TAG_CLOSE -> new Shape("odd", Kind.SQUARE_CLOSE);
      case PROPERTIES_OPEN -> new Shape("rect", Kind.SQUARE_CLOSE);
      case TRAPEZOID_OPEN ->
          closer == Kind.INVERSE_TRAPEZOID_CLOSE
              ? new Shape("lean_right", Kind.INVERSE_TRAPEZOID_CLOSE)
              : new Shape("trapezoid", Kind.TRAPEZOID_CLOSE);
      case INVERSE_TRAPEZOID_OPEN ->
          closer == Kind.TRAPEZOID_CLOSE
              ? new Shape("lean_left", Kind.TRAPEZOID_CLOSE)
              : new Shape("inv_trapezoid", Kind.INVERSE_TRAPEZOID_CLOSE);
      default -> new Shape("square", Kind.SQUARE_CLOSE);
    };
  }
}
