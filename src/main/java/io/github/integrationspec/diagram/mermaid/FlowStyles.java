package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code style}, {@code linkStyle}, {@code classDef}, {@code class} and {@code click}. */
final class FlowStyles {

  private final FlowTokens tokens;
  private final MappedText text;
  private final FlowVertices vertices;
  private final FlowGraph graph;
  private final Problems problems;

  FlowStyles(
      FlowTokens tokens,
      MappedText text,
      FlowVertices vertices,
      FlowGraph graph,
      Problems problems) {
    this.tokens = tokens;
    this.text = text;
    this.vertices = vertices;
    this.graph = graph;
    this.problems = problems;
  }

  boolean read() {
    int start = tokens.peek().start();
    return switch (tokens.peek().kind()) {
          case STYLE -> style();
          case LINK_STYLE -> linkStyle();
          case CLASS_DEF -> classDef();
          case CLASS -> classes();
          default -> click();
        }
        && tokens.separator(start);
  }

  /** {@code 'style' id properties}. */
  private boolean style() {
    tokens.take();
    if (!blank("'style'")) {
      return false;
    }
    Optional<FlowToken> id = vertices.id("the id of a node");
    if (id.isEmpty() || !blank("the id")) {
      return false;
    }
    Optional<String> style = properties();
    style.ifPresent(s -> graph.style(tokens.slice(id.get()), s, tokens.span(id.get())));
    return style.isPresent();
  }

  /** {@code 'classDef' name[,name] properties}. */
  private boolean classDef() {
    FlowToken keyword = tokens.take();
    if (!blank("'classDef'")) {
      return false;
    }
    Optional<FlowToken> names = vertices.id("the name of a class");
    if (names.isEmpty() || !blank("the name")) {
      return false;
    }
    Optional<String> style = properties();
    if (style.isPresent()) {
      for (String name : tokens.slice(names.get()).split(",")) {
        graph.defineClass(name, style.get(), text.span(keyword.start(), names.get().end()));
      }
    }
    return style.isPresent();
  }

  /** {@code 'class' id[,id] name}. */
  private boolean classes() {
    tokens.take();
    if (!blank("'class'")) {
      return false;
    }
    Optional<FlowToken> ids = vertices.id("the id of a node");
    if (ids.isEmpty() || !blank("the ids, which hold no blanks,")) {
      return false;
    }
    Optional<FlowToken> name = vertices.id("the name of a class");
    name.ifPresent(n -> graph.classify(tokens.slice(ids.get()), tokens.slice(n)));
    return name.isPresent();
  }

  /**
   * {@code 'linkStyle' ('default' | number (',' number)*) ['interpolate' curve] [properties]}; one
   * of the last two at least.
   */
  private boolean linkStyle() {
    tokens.take();
    if (!blank("'linkStyle'")) {
      return false;
    }
    List<FlowToken> numbers = new ArrayList<>();
    if (!tokens.takeIf(Kind.DEFAULT)) {
      do {
        FlowToken number = tokens.peek();
        if (!tokens.expect(Kind.NUMBER, "the number of an edge, from 0, or 'default'")) {
          return false;
        }
        numbers.add(number);
      } while (tokens.takeIf(Kind.COMMA));
    }
    if (!blank("the numbers, which hold no blanks,")) {
      return false;
    }
    String style = "";
    if (tokens.takeIf(Kind.INTERPOLATE)) {
      if (!blank("'interpolate'") || !curve()) {
        return false;
      }
      if (!tokens.takeIf(Kind.SPACE)) {
        return apply(numbers, style);
      }
    }
    Optional<String> given = properties();
    return given.isPresent() && apply(numbers, given.get());
  }

  private boolean apply(List<FlowToken> numbers, String style) {
    for (FlowToken number : numbers) {
      String digits = tokens.slice(number);
      boolean plain = digits.length() < 7 && (digits.equals("0") || digits.charAt(0) != '0');
      if (!plain || Integer.parseInt(digits) >= graph.edgeCount()) {
        problems.add(
            tokens.span(number),
            "there is no edge "
                + digits
                + ": edges count from 0, and "
                + graph.edgeCount()
                + " of them stand before this line");
      } else {
        graph.styleEdge(Integer.parseInt(digits), style);
      }
    }
    return true;
  }

  private boolean curve() {
    if (!isCurvePart(tokens.peek().kind())) {
      return tokens.unexpected("a name");
    }
    while (isCurvePart(tokens.peek().kind())) {
      tokens.take();
    }
    return true;
  }

  private static boolean isCurvePart(Kind kind) {
    return kind != Kind.DEFAULT && (FlowVertices.isIdPart(kind) || kind == Kind.DIRECTION);
  }

  /** Properties, divided by commas. */
  private Optional<String> properties() {
    FlowToken first = tokens.peek();
    boolean wanted = true;
    int end = first.start();
    while (isStylePart(tokens.peek().kind()) || (!wanted && tokens.sees(Kind.COMMA))) {
      FlowToken part = tokens.take();
      wanted = part.is(Kind.COMMA);
      end = part.end();
    }
    if (wanted) {
      tokens.unexpected("a property such as fill:#f9f");
      return Optional.empty();
    }
    return Optional.of(Characters.trim(text.slice(first.start(), end)));
  }

  private static boolean isStylePart(Kind kind) {
    return switch (kind) {
      case NUMBER, NODE_STRING, COLON, SPACE, HASH, STYLE -> true;
      default -> false;
    };
  }

  /**
   * {@code 'click' id} and one of {@code call function [arguments] [tip]}, {@code href url [tip]
   * [target]}, {@code url [tip] [target]}, {@code function [tip]}.
   */
  private boolean click() {
    FlowToken id = tokens.take();
    if (tokens.takeIf(Kind.CALLBACK)) {
      tokens.takeIf(Kind.CALLBACK_ARGUMENTS);
      if (tokens.takeIf(Kind.SPACE) && !tokens.expect(Kind.STRING, "a tip in quotes")) {
        return false;
      }
    } else if (tokens.takeIf(Kind.HREF)) {
      if (!tokens.expect(Kind.STRING, "a URL in quotes") || !tipAndTarget()) {
        return false;
      }
    } else if (tokens.takeIf(Kind.STRING)) {
      if (!tipAndTarget()) {
        return false;
      }
    } else if (!curve()
        || (tokens.takeIf(Kind.SPACE) && !tokens.expect(Kind.STRING, "a tip in quotes"))) {
      return false;
    }
    graph.classify(tokens.slice(id), "clickable");
    return true;
  }

  /** {@code [SPACE tip] [SPACE target]}. */
  private boolean tipAndTarget() {
    if (!tokens.takeIf(Kind.SPACE) || tokens.takeIf(Kind.LINK_TARGET)) {
      return true;
    }
    if (!tokens.expect(Kind.STRING, "a tip in quotes, or _blank")) {
      return false;
    }
    return !tokens.takeIf(Kind.SPACE)
        || tokens.expect(Kind.LINK_TARGET, "_self, _blank, _parent or _top");
  }

  private boolean blank(String behind) {
    return tokens.expect(Kind.SPACE, "a blank behind " + behind);
  }
}
