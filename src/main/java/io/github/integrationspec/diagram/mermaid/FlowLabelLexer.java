package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.Scanner;
import io.github.integrationspec.diagram.mermaid.FlowCursor.Mode;
import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;

/** Cuts labels and the texts of edges into tokens. Null stands for a mere change of mode. */
final class FlowLabelLexer {

  private static final String ELLIPSE_ENDS = "-/)";

  private final FlowCursor cursor;
  private final Scanner scanner;
  private final FlowLinks links;

  FlowLabelLexer(FlowCursor cursor, FlowLinks links) {
    this.cursor = cursor;
    this.scanner = cursor.scanner();
    this.links = links;
  }

  /** A label in brackets: up to any bracket, pipe or quote. */
  FlowToken text() {
    char c = scanner.peek();
    char next = scanner.peek(1);
    return switch (c) {
      case '"' -> quote();
      case '|' -> cursor.close(Kind.PIPE, 1);
      case '}' -> cursor.close(Kind.BRACE_CLOSE, 1);
      case ']' ->
          switch (next) {
            case ')' -> cursor.close(Kind.STADIUM_CLOSE, 2);
            case ']' -> cursor.close(Kind.SUBROUTINE_CLOSE, 2);
            default -> cursor.close(Kind.SQUARE_CLOSE, 1);
          };
      case ')' -> {
        if (next == ']') {
          yield cursor.close(Kind.CYLINDER_CLOSE, 2);
        }
        yield scanner.sees(")))")
            ? cursor.close(Kind.DOUBLE_CIRCLE_CLOSE, 3)
            : cursor.close(Kind.ROUND_CLOSE, 1);
      }
      default -> {
        FlowToken other = invisibleOrOpener(c);
        yield other != null ? other : cursor.run(Kind.TEXT, cursor.until("[](){}|\""));
      }
    };
  }

  /** A label between slanted sides. */
  FlowToken trapezoid() {
    char c = scanner.peek();
    if (c == '"') {
      return quote();
    }
    if (scanner.peek(1) == ']') {
      if (c == '/') {
        return cursor.close(Kind.INVERSE_TRAPEZOID_CLOSE, 2);
      }
      if ("\\(?=])".indexOf(c) >= 0) {
        return cursor.close(Kind.TRAPEZOID_CLOSE, 2);
      }
    }
    FlowToken other = invisibleOrOpener(c);
    if (other != null) {
      return other;
    }
    return switch (c) {
      case '|' -> cursor.open(Kind.PIPE, 1, Mode.TEXT);
      case '/', '\\' -> cursor.take(Kind.TEXT, 1);
      default -> cursor.run(Kind.TEXT, cursor.until("\\[](){}/"));
    };
  }

  /** A label between {@code (-} and {@code -)}. */
  FlowToken ellipse() {
    int end = ellipseEnd();
    if (end > scanner.position()) {
      return cursor.takeTo(Kind.TEXT, end);
    }
    char c = scanner.peek();
    if (c == '"') {
      return quote();
    }
    if (ELLIPSE_ENDS.indexOf(c) >= 0 && scanner.peek(1) == ')') {
      return cursor.close(Kind.ELLIPSE_CLOSE, 2);
    }
    FlowToken other = invisibleOrOpener(c);
    return other != null ? other : cursor.nothing();
  }

  private int ellipseEnd() {
    String text = scanner.text();
    int end = scanner.position();
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean closes = ELLIPSE_ENDS.indexOf(c) >= 0 && scanner.charAt(end + 1) == ')';
      if (closes || "\"()[]{}".indexOf(c) >= 0 || invisibleAt(end, c) != null) {
        break;
      }
      end++;
    }
    return end;
  }

  /** The text of an edge: all up to an arrow of the same line, which must not be doubled in it. */
  FlowToken edge(FlowLinks.Line line, char stroke) {
    String text = scanner.text();
    int start = scanner.position();
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '"' || (c == stroke && !standsAlone(end, stroke)) || linkEnd(end, c, line) > 0) {
        break;
      }
      end++;
    }
    if (end > start) {
      return cursor.takeTo(Kind.EDGE_TEXT, end);
    }
    char c = scanner.peek();
    if (c == '"') {
      return quote();
    }
    int link = linkEnd(start, c, line);
    if (link > 0) {
      cursor.pop();
      return cursor.takeTo(Kind.LINK, link);
    }
    return cursor.nothing();
  }

  /** Only the text of a solid edge may hold its line's character, and only a single one. */
  private boolean standsAlone(int at, char stroke) {
    return stroke == '-' && scanner.charAt(at + 1) != '-';
  }

  private int linkEnd(int at, char c, FlowLinks.Line line) {
    return FlowLinks.mayBegin(c) ? links.linkEnd(at, line) : -1;
  }

  FlowToken string() {
    if (scanner.peek() != '"') {
      return cursor.run(Kind.STRING, scanner.find('"', scanner.position()));
    }
    if (scanner.peek(1) == '`') {
      cursor.openQuote();
    } else {
      scanner.skip(1);
      cursor.pop();
    }
    return null;
  }

  FlowToken markdown() {
    char c = scanner.peek();
    if (c == '"') {
      return quote();
    }
    if (scanner.sees("`\"")) {
      scanner.skip(2);
      cursor.pop();
      return null;
    }
    return cursor.run(Kind.MARKDOWN, cursor.until("\"`"));
  }

  private FlowToken quote() {
    cursor.openQuote();
    return null;
  }

  private FlowToken invisibleOrOpener(char c) {
    FlowToken link = invisibleAt(scanner.position(), c);
    if (link != null) {
      scanner.moveTo(link.end());
      return link;
    }
    return opener(c);
  }

  private FlowToken invisibleAt(int at, char c) {
    return c == '~' || Characters.isSpace(c) ? links.invisible(at) : null;
  }

  /** What opens a label, or null. */
  FlowToken opener(char c) {
    return switch (c) {
      case '(' -> round();
      case '[' -> square();
      case '{' -> cursor.open(Kind.BRACE_OPEN, 1, Mode.TEXT);
      default -> null;
    };
  }

  private FlowToken round() {
    return switch (scanner.peek(1)) {
      case '-' -> cursor.open(Kind.ELLIPSE_OPEN, 2, Mode.ELLIPSE);
      case '[' -> cursor.open(Kind.STADIUM_OPEN, 2, Mode.TEXT);
      default ->
          scanner.sees("(((")
              ? cursor.open(Kind.DOUBLE_CIRCLE_OPEN, 3, Mode.TEXT)
              : cursor.open(Kind.ROUND_OPEN, 1, Mode.TEXT);
    };
  }

  private FlowToken square() {
    return switch (scanner.peek(1)) {
      case '[' -> cursor.open(Kind.SUBROUTINE_OPEN, 2, Mode.TEXT);
      case '(' -> cursor.open(Kind.CYLINDER_OPEN, 2, Mode.TEXT);
      case '/' -> cursor.open(Kind.TRAPEZOID_OPEN, 2, Mode.TRAPEZOID);
      case '\\' -> cursor.open(Kind.INVERSE_TRAPEZOID_OPEN, 2, Mode.TRAPEZOID);
      default ->
          scanner.peek(1) == '|' && cursor.mode() == Mode.STATEMENT
              ? cursor.take(Kind.PROPERTIES_OPEN, 2)
              : cursor.open(Kind.SQUARE_OPEN, 1, Mode.TEXT);
    };
  }
}
