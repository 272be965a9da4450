package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.Scanner;
import io.github.integrationspec.diagram.mermaid.StateToken.Kind;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where the lexer of state diagrams stands, and how it reads there: the innermost of its modes. */
final class StateCursor {

  /** How characters are read. */
  enum Mode {
    TOP,
    COMPOSITE,
    STATE,
    STATE_TEXT,
    STATE_ID,
    NOTE,
    NOTE_ID,
    NOTE_TEXT,
    FLOATING_NOTE,
    FLOATING_NOTE_ID,
    CLASS_DEF,
    CLASS,
    STYLE,
    STYLES,
    SCALE,
    ACC_TEXT
  }

  private final Scanner scanner;
  private final String text;
  private final LookAhead ahead;
  private final Deque<Mode> modes = new ArrayDeque<>();

  StateCursor(String text) {
    this.scanner = new Scanner(text);
    this.text = text;
    this.ahead = LookAhead.ignoringCase(text);
    modes.push(Mode.TOP);
  }

  Scanner scanner() {
    return scanner;
  }

  LookAhead ahead() {
    return ahead;
  }

  Mode mode() {
    return modes.peek();
  }

  boolean isTop() {
    return modes.peek() == Mode.TOP;
  }

  void push(Mode mode) {
    modes.push(mode);
  }

  void pop() {
    modes.pop();
  }

  void replace(Mode mode) {
    modes.pop();
    modes.push(mode);
  }

  /** Goes back to the mode of statements. */
  void leaveStatement() {
    while (!isTop() && modes.peek() != Mode.COMPOSITE) {
      modes.pop();
    }
  }

  /** At the top level, blanks take the line ends behind them with them. */
  void skipBlanksAndComments() {
    while (!scanner.atEnd()) {
      char c = scanner.peek();
      if (c == '#' || (scanner.sees("%%") && scanner.peek(2) != '{')) {
        scanner.moveTo(scanner.lineEnd(scanner.position()));
      } else if (c != '\n' && Characters.isSpace(c)) {
        int end = ahead.spaceEnd(scanner.position());
        scanner.moveTo(isTop() ? end : Math.min(end, scanner.lineEnd(scanner.position())));
      } else {
        return;
      }
    }
  }

  int until(String characters) {
    int i = scanner.position();
    while (i < text.length() && characters.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** Takes what goes up to {@code end} and enters a mode; null stands for no token. */
  StateToken entering(Mode mode, Kind kind, int end) {
    modes.push(mode);
    StateToken token = take(kind, end);
    return kind == null ? null : token;
  }

  /** Takes what goes up to {@code end} and leaves the mode; null stands for no token. */
  StateToken leaving(Kind kind, int end) {
    modes.pop();
    StateToken token = take(kind, end);
    return kind == null ? null : token;
  }

  StateToken take(Kind kind, int end) {
    int start = scanner.position();
    scanner.moveTo(end);
    return trimmed(kind, start, end);
  }

  StateToken trimmed(Kind kind, int start, int end) {
    int from = Characters.trimStart(text, start, end);
    return new StateToken(kind, from, Characters.trimEnd(text, from, end));
  }

  /** A token for what fits no rule; the cursor stays. */
  StateToken nothing(int start) {
    return new StateToken(Kind.NOTHING, start, Math.min(text.length(), start + 1));
  }

  /**
   * An id, cut off where {@code %%} begins a comment.
   *
   * @param next the mode behind it; null for the one around
   */
  StateToken id(Kind kind, int end, Mode next) {
    int start = scanner.position();
    int comment = text.substring(start, end).indexOf("%%");
    if (comment == 0) {
      scanner.moveTo(end);
      return null;
    }
    if (next != modes.peek()) {
      pop();
      if (next != null) {
        push(next);
      }
    }
    int stop = comment > 0 ? start + comment : end;
    scanner.moveTo(stop);
    return trimmed(kind, start, stop);
  }

  /** Offset behind {@code blank* 'as' blank*}, else the offset itself. */
  int afterAs(int from, boolean blankNeeded) {
    int as = Characters.skipSpace(text, from);
    if (!text.regionMatches(true, as, "as", 0, 2)) {
      return from;
    }
    int end = Characters.skipSpace(text, as + 2);
    return blankNeeded && end == as + 2 ? from : end;
  }
}
