package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * {@code ('graph' | 'flowchart') [direction] statement*}. A statement that cannot be read is
 * reported, and reading goes on behind its line.
 */
final class FlowParser {

  /** How deep subgraphs may stand in subgraphs; the deepest real diagram has six levels. */
  static final int DEEPEST = 100;

  private static final class Open {
    private final FlowToken keyword;
    private final String id;
    private final Label title;
    private final List<String> members = new ArrayList<>();

    Open(FlowToken keyword, String id, Label title) {
      this.keyword = keyword;
      this.id = id;
      this.title = title;
    }
  }

  private final MappedText text;
  private final Problems problems;
  private final Optional<Label> title;
  private final FlowTokens tokens;
  private final FlowGraph graph = new FlowGraph(new FlowGroups());
  private final FlowText labels;
  private final FlowStyles styles;
  private final FlowEdges edges;
  private final Deque<Open> open = new ArrayDeque<>();
  private final OpenBlocks blocks = new OpenBlocks();
  private final Problems structure = new Problems();
  private String direction = "TB";
  private boolean refused;

  FlowParser(Preparation prepared) {
    this.text = FlowRewriting.apply(prepared.text());
    this.problems = prepared.problems();
    this.title = prepared.title();
    this.tokens = new FlowTokens(new FlowLexer(text.text()), text, problems);
    this.labels = new FlowText(tokens, text);
    FlowVertices vertices = new FlowVertices(tokens, text, graph, problems);
    this.styles = new FlowStyles(tokens, text, vertices, graph, problems);
    this.edges = new FlowEdges(tokens, text, vertices, graph, problems);
  }

  /** The diagram; what it holds is complete only if no problem was found. */
  Diagram parse() {
    if (header()) {
      statements();
    } else {
      tokens.recover(0);
    }
    if (structure.isEmpty()) {
      blocks
          .unclosed()
          .forEach(
              keyword ->
                  structure.add(
                      keyword,
                      "this subgraph is never closed; add 'end' behind the last line that it encloses"));
    }
    problems.addIfNone(structure);
    return new GraphDiagram(
        DiagramSyntax.MERMAID,
        DiagramKind.FLOWCHART,
        title,
        direction,
        graph.finishedNodes(),
        graph.finishedEdges(),
        graph.finishedGroups(),
        List.of(),
        graph.finishedClasses(),
        List.of(),
        text.sourceSpan(),
        List.of());
  }

  /** {@code ('graph' | 'flowchart' | 'flowchart-elk') (lineEnd | direction [SPACE] separator)}. */
  private boolean header() {
    if (!tokens.expect(Kind.GRAPH, "'graph' or 'flowchart'")) {
      return false;
    }
    if (tokens.takeIf(Kind.NO_DIRECTION)) {
      return true;
    }
    FlowToken word = tokens.peek();
    if (!tokens.takeIf(Kind.DIRECTION)) {
      return tokens.fail(tokens.advice().noDirection(word));
    }
    direction =
        switch (tokens.slice(word)) {
          case "<" -> "RL";
          case ">" -> "LR";
          case "^" -> "BT";
          case "v", "TD" -> "TB";
          default -> tokens.slice(word);
        };
    if (tokens.takeIf(Kind.SPACE)) {
      return tokens.expect(Kind.NEWLINE, "the line end behind the direction");
    }
    return tokens.takeIf(Kind.SEMICOLON)
        || tokens.expect(Kind.NEWLINE, "the line end behind the direction");
  }

  private void statements() {
    while (!tokens.sees(Kind.NOTHING_LEFT) && !problems.isFull()) {
      int start = tokens.peek().start();
      if (!statement()) {
        boolean full = refused || graph.edgeCount() >= FlowGraph.MOST_EDGES;
        if (full || tokens.advice().looksLikeSequence(start)) {
          return;
        }
        tokens.recover(start);
      }
    }
  }

  private boolean statement() {
    FlowToken token = tokens.peek();
    return switch (token.kind()) {
      case NEWLINE, SPACE, END_OF_FILE, DIRECTION_LINE -> taken();
      case SEMICOLON, ACC_BLOCK -> oddMember();
      case STYLE, LINK_STYLE, CLASS_DEF, CLASS, CLICK -> styles.read();
      case SUBGRAPH -> subgraph();
      case END -> end();
      case ACC_TITLE, ACC_DESCR -> taken() && oddMember();
      default ->
          FlowVertices.isIdPart(token.kind())
              ? edges.read(members())
              : tokens.fail(tokens.advice().noNode(token));
    };
  }

  private boolean taken() {
    tokens.take();
    return true;
  }

  /**
   * The official parser takes a lone {@code ;} and accessibility texts for members of a subgraph.
   */
  private boolean oddMember() {
    members().add(Characters.trim(tokens.slice(tokens.take())));
    return true;
  }

  private List<String> members() {
    return open.isEmpty() ? new ArrayList<>() : open.peek().members;
  }

  /** {@code 'subgraph' SPACE name ['[' label ']'] separator}. */
  private boolean subgraph() {
    FlowToken keyword = tokens.take();
    if (open.size() == DEEPEST) {
      refused = true;
      return tokens.fail(
          new Advice(
              keyword.start(),
              keyword.end(),
              "subgraphs are nested more than " + DEEPEST + " deep here"));
    }
    blocks.open(tokens.span(keyword));
    Label none = new Label("", tokens.span(keyword));
    if (!tokens.takeIf(Kind.SPACE)) {
      open.push(new Open(keyword, "", none));
      return tokens.unexpected("an id or a title of the subgraph");
    }
    Optional<Label> name = name();
    Optional<Label> title = name;
    String id = name.map(n -> Characters.trim(n.text())).orElse("");
    FlowToken bracket = tokens.peek();
    if (name.isPresent() && tokens.takeIf(Kind.SQUARE_OPEN)) {
      title = labels.enclosed(bracket, id, Kind.SQUARE_CLOSE);
    } else if (name.isPresent() && name.get().text().chars().anyMatch(FlowParser::isSpace)) {
      id = "";
    }
    Label shown = title.orElse(none);
    open.push(new Open(keyword, id, new Label(Characters.trim(shown.text()), shown.span())));
    return title.isPresent() && tokens.separator(keyword.start());
  }

  private static boolean isSpace(int c) {
    return Characters.isSpace((char) c);
  }

  /** {@code (STRING | MARKDOWN | namePart) namePart*}. */
  private Optional<Label> name() {
    FlowToken first = tokens.peek();
    StringBuilder name = new StringBuilder();
    int end = first.start();
    if (first.is(Kind.STRING) || first.is(Kind.MARKDOWN)) {
      tokens.take();
      name.append(tokens.slice(first));
      end = first.end();
    } else if (!isNamePart(first.kind())) {
      tokens.unexpected("an id or a title of the subgraph");
      return Optional.empty();
    }
    while (isNamePart(tokens.peek().kind())) {
      FlowToken part = tokens.take();
      name.append(tokens.slice(part));
      end = part.end();
    }
    return Optional.of(new Label(name.toString(), text.span(first.start(), end)));
  }

  private static boolean isNamePart(Kind kind) {
    return switch (kind) {
      case NUMBER,
          NODE_STRING,
          SPACE,
          MINUS,
          AMP,
          LETTER,
          COLON,
          STAR,
          HASH,
          STYLE,
          LINK_STYLE,
          CLASS_DEF,
          CLASS,
          CLICK,
          GRAPH,
          DIRECTION,
          SUBGRAPH,
          END,
          DOWN,
          UP,
          LINK_START ->
          true;
      default -> false;
    };
  }

  private boolean end() {
    FlowToken token = tokens.take();
    Span word = text.span(token.start(), token.start() + "end".length());
    if (tokens.sees(Kind.LINK) || tokens.sees(Kind.LINK_START)) {
      return tokens.fail(tokens.advice().noNode(token));
    }
    if (open.isEmpty()) {
      if (structure.isEmpty()) {
        structure.add(
            word,
            "this 'end' closes nothing: every subgraph before it is closed already; remove it");
      }
      return true;
    }
    blocks.close(word);
    Open closed = open.pop();
    String id =
        graph
            .groups()
            .close(
                closed.id,
                closed.title,
                closed.members,
                text.span(closed.keyword.start(), token.start() + "end".length()));
    members().add(id);
    return true;
  }
}
