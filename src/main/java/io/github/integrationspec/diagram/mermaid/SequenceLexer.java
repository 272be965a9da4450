package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.Scanner;
import io.github.integrationspec.diagram.mermaid.SequenceCursor.Mode;
import io.github.integrationspec.diagram.mermaid.SequenceToken.Kind;
import java.util.Optional;

/**
 * Cuts a sequence diagram into tokens. A keyword decides how the rest of its line is read: as an
 * id, as an alias or as a text.
 */
final class SequenceLexer {

  private final String text;
  private final SequenceCursor cursor;
  private final Scanner scanner;
  private final SequenceIdLexer ids;
  private boolean ended;

  SequenceLexer(String text) {
    this.text = text;
    this.cursor = new SequenceCursor(text);
    this.scanner = cursor.scanner();
    this.ids = new SequenceIdLexer(cursor);
  }

  SequenceToken next() {
    return switch (cursor.mode()) {
      case STATEMENT -> statement();
      case ID -> ids.id();
      case ALIAS -> ids.alias();
      case CONFIG -> ids.config();
      case LINE -> restOfLine();
      case ACC_TEXT -> accText();
    };
  }

  /** Leaves a statement that cannot be read: goes on at the line end at or behind an offset. */
  void recover(int offset) {
    cursor.enter(Mode.STATEMENT);
    scanner.moveTo(scanner.lineEnd(offset));
  }

  private SequenceToken statement() {
    skipBlanksAndComments();
    if (scanner.atEnd()) {
      Kind kind = ended ? Kind.END_OF_FILE : Kind.NEWLINE;
      ended = true;
      return cursor.take(kind, 0);
    }
    char c = scanner.peek();
    if (c == '\n') {
      return lineEnds();
    }
    int start = scanner.position();
    int number = Characters.isDigit(c) || c == '.' ? numberEnd(start) : start;
    if (number > start) {
      return cursor.takeTo(Kind.NUMBER, number);
    }
    SequenceToken keyword = Characters.isWord(c) ? keyword() : null;
    return keyword != null ? keyword : symbolOrActor(c);
  }

  private SequenceToken lineEnds() {
    int end = scanner.position();
    while (scanner.charAt(end) == '\n') {
      end++;
    }
    return cursor.takeTo(Kind.NEWLINE, end);
  }

  /**
   * Blanks; {@code #} or {@code %} up to the line end; and a line of which any one character but a
   * closing brace stands before {@code %%}. Blanks that begin with another one than a line end take
   * line ends with them.
   */
  private void skipBlanksAndComments() {
    while (!scanner.atEnd()) {
      char c = scanner.peek();
      if (c != '\n' && Characters.isSpace(c)) {
        scanner.moveTo(Characters.skipSpace(text, scanner.position()));
      } else if (c == '#'
          || (c == '%' && scanner.peek(1) != '{')
          || (c != '\n' && c != '}' && scanner.peek(1) == '%' && scanner.peek(2) == '%')) {
        scanner.moveTo(scanner.lineEnd(scanner.position()));
      } else {
        return;
      }
    }
  }

  /** Digits with up to two decimals; a blank or a line end must follow. */
  private int numberEnd(int start) {
    int end = digitsEnd(start);
    if (scanner.charAt(end) == '.') {
      int decimals = digitsEnd(end + 1);
      int count = decimals - end - 1;
      end = count == 1 || count == 2 ? decimals : start;
    }
    char behind = scanner.charAt(end);
    return behind == ' ' || behind == '\n' ? end : start;
  }

  private int digitsEnd(int from) {
    int end = from;
    while (Characters.isDigit(scanner.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The keyword that stands here, or null when the word is none. */
  private SequenceToken keyword() {
    int start = scanner.position();
    int end = Characters.skipWord(text, start);
    Kind kind = SequenceKeywords.at(text, start, end);
    return switch (kind) {
      case ACTOR -> null;
      case BOX, LOOP, RECT, OPT, ALT, ELSE, PAR, PAR_OVER, AND, CRITICAL, OPTION, BREAK ->
          entering(Mode.LINE, kind, end);
      case PARTICIPANT, ACTOR_KEYWORD, DESTROY, ACTIVATE, DEACTIVATE ->
          entering(Mode.ID, kind, end);
      case LEFT_OF, RIGHT_OF -> {
        boolean complete =
            text.regionMatches(true, end, " of", 0, 3)
                && !Characters.isWord(scanner.charAt(end + 3));
        yield complete ? cursor.takeTo(kind, end + 3) : null;
      }
      case LINKS, LINK, PROPERTIES, DETAILS -> actorFollows(end) ? cursor.takeTo(kind, end) : null;
      case TITLE -> title(end);
      case ACC_TITLE, ACC_DESCR -> accessibility(kind, end);
      default -> cursor.takeTo(kind, end);
    };
  }

  private SequenceToken entering(Mode mode, Kind kind, int end) {
    cursor.enter(mode);
    return cursor.takeTo(kind, end);
  }

  private boolean actorFollows(int from) {
    int i = from;
    while (scanner.charAt(i) == ' ' || scanner.charAt(i) == '\t') {
      i++;
    }
    char c = scanner.charAt(i);
    return i > from && i < text.length() && !Characters.isSpace(c) && "/\\+()<>:,;-".indexOf(c) < 0;
  }

  /** {@code 'title' [':'] blank text}; the text goes to the line end, {@code #} or {@code ;}. */
  private SequenceToken title(int end) {
    int blank = scanner.charAt(end) == ':' ? end + 1 : end;
    if (!Characters.isSpace(scanner.charAt(blank))) {
      return null;
    }
    int textEnd = cursor.textEnd(blank + 1);
    return textEnd == blank + 1 ? null : cursor.trimmed(Kind.TITLE, blank + 1, textEnd);
  }

  /** {@code ('accTitle' | 'accDescr') ':'}, or {@code 'accDescr' '{' text '}'}. */
  private SequenceToken accessibility(Kind kind, int end) {
    int sign = Characters.skipSpace(text, end);
    if (scanner.charAt(sign) == ':') {
      return entering(Mode.ACC_TEXT, kind, Characters.skipSpace(text, sign + 1));
    }
    if (kind == Kind.ACC_DESCR && scanner.charAt(sign) == '{') {
      int close = scanner.find('}', sign + 1);
      SequenceToken block = cursor.trimmed(Kind.ACC_BLOCK, sign + 1, close);
      scanner.moveTo(Math.min(text.length(), close + 1));
      return block;
    }
    return null;
  }

  private SequenceToken accText() {
    cursor.enter(Mode.STATEMENT);
    int start = scanner.position();
    return cursor.trimmed(Kind.ACC_TEXT, start, scanner.lineEnd(start));
  }

  private SequenceToken restOfLine() {
    cursor.skipBlanksInLine();
    cursor.enter(Mode.STATEMENT);
    int start = scanner.position();
    return cursor.trimmed(Kind.REST, start, cursor.textEnd(start));
  }

  private SequenceToken symbolOrActor(char c) {
    int start = scanner.position();
    if (ActorName.mayStart(c)) {
      return cursor.trimmed(Kind.ACTOR, start, ActorName.end(text, start));
    }
    Optional<SequenceArrow> arrow = SequenceArrow.at(text, start);
    if (arrow.isPresent()) {
      scanner.skip(arrow.get().sign().length());
      return new SequenceToken(Kind.ARROW, start, scanner.position(), arrow.get());
    }
    return switch (c) {
      case ',' -> cursor.take(Kind.COMMA, 1);
      case ';' -> cursor.take(Kind.NEWLINE, 1);
      case ':' -> cursor.takeTo(Kind.TEXT, cursor.textEnd(start + 1));
      case '+' -> cursor.take(Kind.PLUS, 1);
      case '-' -> cursor.take(Kind.MINUS, 1);
      default -> scanner.sees("()") ? cursor.take(Kind.CENTRAL, 2) : cursor.take(Kind.INVALID, 1);
    };
  }
}
