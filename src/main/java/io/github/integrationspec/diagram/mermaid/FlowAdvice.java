package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to tell an author whose flowchart cannot be read. */
final class FlowAdvice {

  private static final Pattern ARROW =
      Pattern.compile("[-=~.<>\u2013\u2014\u2190\u2192\u21D2]*[-=>\u2013\u2014\u2190\u2192\u21D2]");
  private static final Set<String> SEQUENCE_WORDS =
      Set.of(
          "participant",
          "actor",
          "activate",
          "deactivate",
          "note",
          "loop",
          "alt",
          "else",
          "opt",
          "autonumber");

  private final MappedText text;

  FlowAdvice(MappedText text) {
    this.text = text;
  }

  /** Something was expected, something else was found. */
  Advice unexpected(FlowToken found, String expected) {
    return at(found, expected + " was expected here, but " + found(found) + " was found");
  }

  /**
   * What stands in a label that may not stand there.
   *
   * @param owner id of the node, or empty for an edge
   */
  Advice label(FlowToken opener, String owner, FlowToken found) {
    String sign = text.slice(opener.start(), opener.end());
    String closer = closer(opener.kind(), sign.strip().length());
    String quoted = owner + sign.strip() + "\"…\"" + closer;
    Advice arrow = opener.is(Kind.TAG_CLOSE) ? arrowInstead(opener) : null;
    if (arrow != null) {
      return arrow;
    }
    if (opener.is(Kind.TRAPEZOID_OPEN) || opener.is(Kind.INVERSE_TRAPEZOID_OPEN)) {
      return at(
          opener,
          "'"
              + sign
              + "' opens a slanted shape, which must end in '/]' or '\\]'; put a label that begins with"
              + " a slash in quotes: "
              + owner
              + "[\""
              + sign.charAt(1)
              + "…\"]");
    }
    if (opener.is(Kind.ELLIPSE_OPEN)) {
      return at(
          opener,
          "'(-' opens an ellipse, which must end in '-)'; put a label that begins with a hyphen in"
              + " quotes: "
              + owner
              + "(\"-…\")");
    }
    return switch (found.kind()) {
      case NOTHING_LEFT, END_OF_FILE ->
          at(opener, "the '" + sign.strip() + "' that opens this label is never closed");
      case STRING, MARKDOWN ->
          at(
              found,
              "a double quote may stand only around a whole label; write #quot; within, or "
                  + quoted);
      case PIPE ->
          opener.is(Kind.PIPE)
              ? at(
                  opener, "the text of the edge is empty; write one between '|' and '|', or no '|'")
              : inLabel(found, quoted);
      case SQUARE_CLOSE, ROUND_CLOSE, BRACE_CLOSE ->
          found.start() == opener.end()
              ? at(opener, "the label is empty; write one, or the id alone")
              : mismatch(sign, closer, found, quoted);
      case SUBROUTINE_CLOSE, STADIUM_CLOSE, CYLINDER_CLOSE, DOUBLE_CIRCLE_CLOSE, TEXT ->
          mismatch(sign, closer, found, quoted);
      case NOTHING -> at(found, "a backtick may not stand within a Markdown label");
      default -> inLabel(found, quoted);
    };
  }

  private Advice mismatch(String sign, String closer, FlowToken found, String quoted) {
    return at(
        found,
        "'"
            + sign.strip()
            + "' is closed by '"
            + closer
            + "', but "
            + found(found)
            + " was found; if it belongs to the label, put that in quotes: "
            + quoted);
  }

  /** {@code A->B}, in which the lexer takes {@code >} for the opener of a label. */
  private Advice arrowInstead(FlowToken opener) {
    String all = text.text();
    int start = opener.start();
    while (start > 0 && "-=<".indexOf(all.charAt(start - 1)) >= 0) {
      start--;
    }
    int end = opener.end();
    while (end < all.length() && all.charAt(end) == '>') {
      end++;
    }
    return start == opener.start() && end == opener.end()
        ? null
        : new Advice(start, end, wrongArrow(all.substring(start, end)));
  }

  private Advice inLabel(FlowToken found, String quoted) {
    return at(
        found,
        found(found)
            + " may not stand in a label without quotes; put the whole label in double quotes: "
            + quoted);
  }

  private static String closer(Kind opener, int length) {
    return switch (opener) {
      case ROUND_OPEN -> ")".repeat(length);
      case BRACE_OPEN -> "}".repeat(length);
      case STADIUM_OPEN -> "])";
      case SUBROUTINE_OPEN -> "]]";
      case CYLINDER_OPEN -> ")]";
      case DOUBLE_CIRCLE_OPEN -> ")))";
      case PIPE -> "|";
      default -> "]";
    };
  }

  /** What stands behind a complete statement on its line. */
  Advice behind(int statement, FlowToken found) {
    String all = text.text();
    int start = Characters.skipSpace(all, found.start());
    if (all.startsWith("%%", start)) {
      return new Advice(start, start + 2, "a comment needs a line of its own; move it there");
    }
    Matcher arrow = ARROW.matcher(all).region(start, Math.min(all.length(), start + 12));
    if (arrow.lookingAt() && !arrow.group().equals("=")) {
      return new Advice(start, arrow.end(), wrongArrow(arrow.group()));
    }
    String word =
        DiagramKind.firstWord(all.substring(statement, Math.min(all.length(), statement + 50)));
    if (word.equals("title")) {
      return new Advice(
          statement,
          statement + word.length(),
          "a flowchart has no 'title' line; give the title in the front matter, between lines of"
              + " '---' at the very start");
    }
    if (isSequence(word)) {
      return new Advice(
          statement,
          statement + word.length(),
          "'" + word + "' belongs to a sequence diagram, but this one begins as a flowchart");
    }
    return switch (found.kind()) {
      case NOTHING -> character(found);
      case END ->
          at(found, "'end' must stand on a line of its own; a node needs another id than 'end'");
      default ->
          at(found, expected(word) + " was expected here, but " + found(found) + " was found");
    };
  }

  private static String expected(String word) {
    return switch (word) {
      case "style", "classDef", "linkStyle" ->
          "the end of the line or a property without brackets, such as fill:#f9f,";
      case "class" -> "the end of the line behind 'class A,B name', with no blank in the ids,";
      case "subgraph" -> "the end of the line, or a title in quotes such as subgraph s1[\"…\"],";
      case "click" -> "the end of the line";
      default -> "an arrow, '&' or the end of the line";
    };
  }

  /** Whether a line that cannot be read shows that the whole diagram is a sequence diagram. */
  boolean looksLikeSequence(int line) {
    String all = text.text();
    int end = all.indexOf('\n', line);
    String rest = all.substring(line, end < 0 ? all.length() : end);
    return isSequence(DiagramKind.firstWord(rest)) || rest.contains("->>");
  }

  private static boolean isSequence(String firstWord) {
    return SEQUENCE_WORDS.contains(Characters.lower(firstWord));
  }

  /** Behind {@code graph} stands neither a direction nor the line end. */
  Advice noDirection(FlowToken found) {
    int start = Characters.skipSpace(text.text(), found.start());
    String word = DiagramKind.firstWord(text.text().substring(start));
    return new Advice(
        start,
        start + word.length(),
        "'"
            + word
            + "' is no direction; TB, TD, BT, LR or RL in capitals, or the end of the line, was"
            + " expected");
  }

  private static String wrongArrow(String sign) {
    if (sign.endsWith(">>")) {
      return "'" + sign + "' is an arrow of sequence diagrams; in a flowchart write -->";
    }
    return "'"
        + sign
        + "' is no arrow of a flowchart; write --> for an arrow or --- for a line"
        + (sign.startsWith("<") ? ", from where it starts to where it ends" : "");
  }

  /** Where a node was expected. */
  Advice noNode(FlowToken found) {
    String sign = text.slice(found.start(), found.end()).strip();
    return switch (found.kind()) {
      case GRAPH,
          SUBGRAPH,
          END,
          STYLE,
          LINK_STYLE,
          CLASS_DEF,
          CLASS,
          HREF,
          LINK_TARGET,
          INTERPOLATE ->
          at(
              found,
              "'"
                  + sign
                  + "' is a keyword and cannot be the id of a node; take another id, and this word as"
                  + " its label: n1["
                  + sign
                  + "]");
      case LINK, LINK_START -> at(found, "the node before this arrow is missing");
      case STRING, MARKDOWN -> at(found, "a label needs the id of its node before it: n1[\"…\"]");
      case SQUARE_OPEN,
          ROUND_OPEN,
          BRACE_OPEN,
          STADIUM_OPEN,
          SUBROUTINE_OPEN,
          CYLINDER_OPEN,
          DOUBLE_CIRCLE_OPEN,
          ELLIPSE_OPEN,
          TRAPEZOID_OPEN,
          INVERSE_TRAPEZOID_OPEN ->
          at(found, "a shape needs the id of its node before it: n1" + sign + "…");
      case NEWLINE, SEMICOLON, END_OF_FILE, NOTHING_LEFT ->
          at(found, "a node is missing here: nothing stands behind the arrow");
      case NOTHING -> character(found);
      default -> unexpected(found, "a node or a statement");
    };
  }

  /** An arrow that begins with {@code --} and has no end. */
  Advice unfinishedArrow(FlowToken start, FlowToken found) {
    String sign = text.slice(start.start(), start.end()).strip();
    String whole =
        switch (sign.substring(sign.length() - 1)) {
          case "=" -> "==>";
          case "." -> "-.->";
          default -> "-->";
        };
    if (found.is(Kind.STRING) || found.is(Kind.MARKDOWN)) {
      return at(found, "a double quote may stand only around the whole text of an edge");
    }
    return at(
        start,
        "the arrow that begins with '"
            + sign
            + "' is not complete; write 'A "
            + whole
            + " B', or with a text 'A "
            + sign
            + " text "
            + whole
            + " B', in which the arrow's own characters must not stand");
  }

  private Advice character(FlowToken found) {
    String rest = text.slice(found.start(), found.start() + 2);
    int length =
        Math.min(rest.length(), Character.charCount(rest.isEmpty() ? ' ' : rest.codePointAt(0)));
    return new Advice(
        found.start(),
        found.start() + length,
        "'"
            + rest.substring(0, length)
            + "' may not stand here; ids hold letters, digits, '_', '.' and '-', anything else"
            + " belongs into a label in quotes: n1[\"…\"]");
  }

  private Advice at(FlowToken token, String message) {
    int start = Characters.trimStart(text.text(), token.start(), token.end());
    return new Advice(start == token.end() ? token.start() : start, token.end(), message);
  }

  private String found(FlowToken token) {
    return switch (token.kind()) {
      case NEWLINE -> "the end of the line";
      case SPACE -> "a blank";
      case END_OF_FILE, NOTHING_LEFT -> "the end of the diagram";
      case NOTHING -> "'" + text.slice(token.start(), token.start() + 1) + "'";
      default -> "'" + shortened(text.slice(token.start(), token.end())) + "'";
    };
  }

  private static String shortened(String found) {
    String line = found.strip().lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }
}
