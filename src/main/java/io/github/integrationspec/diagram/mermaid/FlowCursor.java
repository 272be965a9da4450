package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.Scanner;
import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import java.util.Arrays;

/** Where the lexer of flowcharts stands, and how it reads there: the innermost of its modes. */
final class FlowCursor {

  /** How characters are read. */
  enum Mode {
    STATEMENT,
    HEADER,
    TEXT,
    TRAPEZOID,
    ELLIPSE,
    EDGE,
    THICK_EDGE,
    DOTTED_EDGE,
    STRING,
    MARKDOWN,
    SHAPE_DATA,
    SHAPE_STRING,
    CLICK,
    CALLBACK,
    CALLBACK_ARGUMENTS,
    ACC_TEXT
  }

  private final Scanner scanner;
  private Mode[] modes = {Mode.STATEMENT, null, null, null};
  private int depth = 1;

  FlowCursor(String text) {
    this.scanner = new Scanner(text);
  }

  Scanner scanner() {
    return scanner;
  }

  Mode mode() {
    return modes[depth - 1];
  }

  /** Leaves all modes but the outermost, and goes on at an offset. */
  void reset(int offset) {
    depth = 1;
    scanner.moveTo(offset);
  }

  void push(Mode mode) {
    if (depth == modes.length) {
      modes = Arrays.copyOf(modes, depth * 2);
    }
    modes[depth++] = mode;
  }

  void pop() {
    if (depth > 1) {
      depth--;
    }
  }

  FlowToken take(Kind kind, int length) {
    return takeTo(kind, scanner.position() + length);
  }

  FlowToken takeTo(Kind kind, int end) {
    int start = scanner.position();
    scanner.moveTo(end);
    return new FlowToken(kind, start, end);
  }

  /** A token that opens what is read in another mode. */
  FlowToken open(Kind kind, int length, Mode mode) {
    push(mode);
    return take(kind, length);
  }

  /** A token that closes what its mode was opened for. */
  FlowToken close(Kind kind, int length) {
    pop();
    return take(kind, length);
  }

  /** The characters up to {@code end}; when there are none, the token for what fits no rule. */
  FlowToken run(Kind kind, int end) {
    return end > scanner.position() ? takeTo(kind, end) : nothing();
  }

  FlowToken nothing() {
    return take(scanner.atEnd() ? Kind.NOTHING_LEFT : Kind.NOTHING, 0);
  }

  /** Offset of the first of some characters at or behind the cursor, else the text's length. */
  int until(String characters) {
    String text = scanner.text();
    int i = scanner.position();
    while (i < text.length() && characters.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** Goes into a quoted text, or into a Markdown text when a backtick follows the quote. */
  void openQuote() {
    if (scanner.peek(1) == '`') {
      scanner.skip(2);
      push(Mode.MARKDOWN);
    } else {
      scanner.skip(1);
      push(Mode.STRING);
    }
  }
}
