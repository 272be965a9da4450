package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import io.github.integrationspec.model.Label;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code '@{' yaml '}'} behind a node, an edge's id or a subgraph's id. */
final class FlowShapeData {

  private static final Pattern LINE_BREAK = Pattern.compile("\\n\\s*");

  private final FlowTokens tokens;
  private final MappedText text;
  private final FlowGraph graph;
  private final Problems problems;

  FlowShapeData(FlowTokens tokens, MappedText text, FlowGraph graph, Problems problems) {
    this.tokens = tokens;
    this.text = text;
    this.graph = graph;
    this.problems = problems;
  }

  /** Line breaks within a quoted value become {@code <br/>}. */
  boolean read(FlowVertices.Vertex vertex) {
    FlowToken open = tokens.peek();
    StringBuilder content = new StringBuilder();
    boolean quoted = false;
    int end = open.end();
    tokens.take();
    while (tokens.sees(Kind.SHAPE_DATA)) {
      FlowToken part = tokens.take();
      String piece = tokens.slice(part);
      if (piece.equals("\"")) {
        quoted = !quoted;
      } else if (quoted) {
        piece = LINE_BREAK.matcher(piece).replaceAll("<br/>");
      }
      content.append(piece);
      end = part.end();
    }
    if (end >= text.length() || text.text().charAt(end) != '}') {
      return tokens.fail(
          new Advice(open.start(), open.end(), "the '@{' that opens here is never closed by '}'"));
    }
    InlineYaml yaml = InlineYaml.read(text, open.end(), end, content.toString());
    if (yaml.error().isPresent()) {
      report(
          yaml.whole(
              "what stands within '@{ }' is not YAML: "
                  + yaml.error().get()
                  + "; write it like { shape: cyl, label: \"Store\" }, on several lines without commas"));
      return true;
    }
    describe(vertex.id(), yaml);
    return true;
  }

  private void describe(String id, InlineYaml yaml) {
    if (graph.groups().contains(id) || graph.isEdge(id)) {
      return;
    }
    Optional<String> shape = yaml.truthy("shape").flatMap(value -> shape(yaml, value));
    Optional<Label> label = yaml.truthy("label").map(yaml::label);
    boolean picture = yaml.truthy("icon").isPresent() || yaml.truthy("img").isPresent();
    graph.describe(id, shape, label, picture);
  }

  private Optional<String> shape(InlineYaml yaml, Yaml.Value value) {
    String name = value.text();
    Optional<String> known =
        value.kind() == Yaml.Kind.STRING ? FlowShapes.canonical(name) : Optional.empty();
    if (known.isEmpty()) {
      String lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
      String hint =
          FlowShapes.canonical(lower).isPresent()
              ? "; write '" + lower + "'"
              : "; known are rect, rounded, stadium, cyl, diam, hex, circle, doc and others";
      report(yaml.place(value, "there is no shape '" + name + "'" + hint));
    }
    return known;
  }

  private void report(Advice advice) {
    problems.add(text.span(advice.start(), advice.end()), advice.message());
  }
}
