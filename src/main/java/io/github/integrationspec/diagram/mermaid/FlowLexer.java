package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.Scanner;
import io.github.integrationspec.diagram.mermaid.FlowCursor.Mode;
import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;

/**
 * Cuts a flowchart into tokens. What opens a label, a text of an edge or a block decides how the
 * characters behind it are read, until it is closed.
 */
final class FlowLexer {

  private final String text;
  private final FlowCursor cursor;
  private final Scanner scanner;
  private final LookAhead ahead;
  private final FlowLinks links;
  private final FlowLabelLexer labels;
  private final FlowBlockLexer blocks;
  private boolean headerSeen;
  private boolean ended;

  FlowLexer(String text) {
    this.text = text;
    this.cursor = new FlowCursor(text);
    this.scanner = cursor.scanner();
    this.ahead = LookAhead.of(text);
    this.links = new FlowLinks(text, ahead);
    this.labels = new FlowLabelLexer(cursor, links);
    this.blocks = new FlowBlockLexer(cursor, ahead);
  }

  /** Leaves a statement that cannot be read: goes on at the line end at or behind an offset. */
  void recover(int offset) {
    cursor.reset(scanner.lineEnd(offset));
    ahead.goBackTo(scanner.position());
  }

  FlowToken next() {
    FlowToken token = null;
    while (token == null) {
      token = step();
    }
    return token;
  }

  /** The next token, or null when only the mode changed. */
  private FlowToken step() {
    return switch (cursor.mode()) {
      case STATEMENT -> statement();
      case HEADER -> header();
      case TEXT -> labels.text();
      case TRAPEZOID -> labels.trapezoid();
      case ELLIPSE -> labels.ellipse();
      case EDGE -> labels.edge(FlowLinks.Line.SOLID, '-');
      case THICK_EDGE -> labels.edge(FlowLinks.Line.THICK, '=');
      case DOTTED_EDGE -> labels.edge(FlowLinks.Line.DOTTED, '.');
      case STRING -> labels.string();
      case MARKDOWN -> labels.markdown();
      case SHAPE_DATA -> blocks.shapeData();
      case SHAPE_STRING -> blocks.shapeString();
      case CLICK -> blocks.click();
      case CALLBACK -> blocks.callback();
      case CALLBACK_ARGUMENTS -> blocks.callbackArguments();
      case ACC_TEXT -> blocks.accText();
    };
  }

  private FlowToken statement() {
    if (scanner.atEnd()) {
      Kind kind = ended ? Kind.NOTHING_LEFT : Kind.END_OF_FILE;
      ended = true;
      return cursor.take(kind, 0);
    }
    char c = scanner.peek();
    if (c == '"') {
      cursor.openQuote();
      return null;
    }
    if (scanner.sees("@{")) {
      return cursor.open(Kind.SHAPE_DATA, 2, Mode.SHAPE_DATA);
    }
    int start = scanner.position();
    if (Characters.isWord(c) && !Characters.isDigit(c)) {
      int end = Characters.skipWord(text, start);
      Kind word = FlowWords.at(text, start, end);
      if (word != null) {
        return word(word, start, end);
      }
    }
    int direction = ahead.directionEnd(start);
    if (direction >= 0) {
      return cursor.takeTo(Kind.DIRECTION_LINE, direction);
    }
    int linkId = ahead.linkIdEnd(start);
    if (linkId >= 0) {
      return cursor.takeTo(Kind.LINK_ID, linkId);
    }
    return symbol(c);
  }

  private FlowToken word(Kind kind, int start, int end) {
    return switch (kind) {
      case GRAPH -> {
        if (!headerSeen) {
          headerSeen = true;
          cursor.push(Mode.HEADER);
        }
        yield cursor.takeTo(kind, FlowWords.headerEnd(text, start, end));
      }
      case END -> cursor.takeTo(kind, ahead.spaceEnd(end));
      case CLICK, CALLBACK -> {
        cursor.push(kind == Kind.CLICK ? Mode.CLICK : Mode.CALLBACK);
        scanner.moveTo(ahead.spaceEnd(end));
        yield null;
      }
      case HREF -> cursor.takeTo(kind, end + 1);
      case ACC_TITLE, ACC_DESCR -> blocks.accessibility(kind, end);
      default -> cursor.takeTo(kind, end);
    };
  }

  private FlowToken symbol(char c) {
    Kind single =
        switch (c) {
          case '#' -> Kind.HASH;
          case '&' -> Kind.AMP;
          case ';' -> Kind.SEMICOLON;
          case ',' -> Kind.COMMA;
          case '*' -> Kind.STAR;
          case ':' -> Kind.COLON;
          default -> null;
        };
    if (single != null) {
      return scanner.sees(":::") ? cursor.take(Kind.STYLE_SEPARATOR, 3) : cursor.take(single, 1);
    }
    if (Characters.isDigit(c)) {
      int end = scanner.position();
      while (Characters.isDigit(scanner.charAt(end))) {
        end++;
      }
      return cursor.takeTo(Kind.NUMBER, end);
    }
    FlowToken link = links.at(scanner.position());
    return link != null ? link(link) : bracketOrId(c);
  }

  private FlowToken link(FlowToken link) {
    scanner.moveTo(link.end());
    if (link.is(Kind.LINK)) {
      cursor.pop();
      return link;
    }
    String sign = text.substring(ahead.spaceEnd(link.start()), link.end());
    Mode solidOrDotted = sign.contains(".") ? Mode.DOTTED_EDGE : Mode.EDGE;
    cursor.push(sign.contains("=") ? Mode.THICK_EDGE : solidOrDotted);
    return link;
  }

  private FlowToken bracketOrId(char c) {
    FlowToken opener = labels.opener(c);
    if (opener != null) {
      return opener;
    }
    return switch (c) {
      case '>' -> cursor.open(Kind.TAG_CLOSE, 1, Mode.TEXT);
      case '<' -> cursor.take(Kind.TAG_OPEN, 1);
      case '^' -> cursor.take(Kind.UP, 1);
      case '|' -> cursor.open(Kind.PIPE, 1, Mode.TEXT);
      case '\n' -> lineEnds();
      default -> id(c);
    };
  }

  private FlowToken lineEnds() {
    int end = scanner.position();
    while (scanner.charAt(end) == '\n') {
      end++;
    }
    return cursor.takeTo(Kind.NEWLINE, end);
  }

  private FlowToken id(char c) {
    int start = scanner.position();
    if (c == 'v' && !Characters.isWord(scanner.peek(1))) {
      return cursor.take(Kind.DOWN, 1);
    }
    if (scanner.sees("\\|")) {
      return cursor.take(Kind.SEPARATOR, 2);
    }
    int end = start;
    while (isIdCharacter(end)) {
      end++;
    }
    if (end > start) {
      return cursor.takeTo(Kind.NODE_STRING, end);
    }
    if (c == '-') {
      return cursor.take(Kind.MINUS, 1);
    }
    if (Characters.isWideLetter(c)) {
      return cursor.take(Kind.LETTER, 1);
    }
    while (Characters.isSpace(scanner.charAt(end)) && scanner.charAt(end) != '\n') {
      end++;
    }
    return cursor.run(Kind.SPACE, end);
  }

  private boolean isIdCharacter(int at) {
    char c = scanner.charAt(at);
    if (c == '-') {
      return at + 1 < text.length() && ">-.".indexOf(text.charAt(at + 1)) < 0;
    }
    return Characters.isWord(c) || "!\"#$%&'*+.`?\\/".indexOf(c) >= 0;
  }

  /** The direction behind {@code graph}, or a line end. */
  private FlowToken header() {
    int start = scanner.position();
    int i = ahead.spaceEnd(start);
    int feed = text.lastIndexOf('\n', i - 1);
    if (feed >= start) {
      cursor.pop();
      return cursor.takeTo(Kind.NO_DIRECTION, feed + 1);
    }
    char c = scanner.charAt(i);
    int end = c == '<' || c == '>' || c == '^' ? i + 1 : Characters.skipWord(text, i);
    if (!FlowWords.isDirection(text.substring(i, end))) {
      return cursor.nothing();
    }
    cursor.pop();
    scanner.moveTo(end);
    return new FlowToken(Kind.DIRECTION, i, end);
  }
}
