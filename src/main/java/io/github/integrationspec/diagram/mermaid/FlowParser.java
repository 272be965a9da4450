package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Label;
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
    while (!open.isEmpty() && !refused) {
      problems.add(
          tokens.span(open.pop().keyword),
          "the subgraph is never closed; add 'end' behind what it encloses");
    }
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
    if (!tokens.expect(Kind.DIRECTION, "a direction (TB, TD, BT, LR or RL) or the line end")) {
      return false;
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
        if (refused || graph.edgeCount() >= FlowGraph.MOST_EDGES) {
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
              : tokens.unexpected("a node or a statement");
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
          keyword, "subgraphs are nested more than " + DEEPEST + " deep; nobody can read that");
    }
    if (!tokens.sees(Kind.SPACE)) {
      open.push(new Open(keyword, "", new Label("", tokens.span(keyword))));
      return tokens.unexpected("an id or a title of the subgraph");
    }
    tokens.take();
    Optional<Label> name = name();
    if (name.isEmpty()) {
      open.push(new Open(keyword, "", new Label("", tokens.span(keyword))));
      return false;
    }
    String id = Characters.trim(name.get().text());
    Label label = name.get();
    if (tokens.takeIf(Kind.SQUARE_OPEN)) {
      Optional<Label> given = labels.label("the title of the subgraph");
      label = given.orElse(label);
      if (given.isEmpty() || !tokens.expect(Kind.SQUARE_CLOSE, "']'")) {
        open.push(new Open(keyword, id, label));
        return false;
      }
    } else if (label.text().chars().anyMatch(c -> Characters.isSpace((char) c))) {
      id = "";
    }
    open.push(new Open(keyword, id, new Label(Characters.trim(label.text()), label.span())));
    return tokens.separator();
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
    if (open.isEmpty()) {
      return tokens.fail(
          token, "'end' closes nothing here: every subgraph before it is closed already");
    }
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
