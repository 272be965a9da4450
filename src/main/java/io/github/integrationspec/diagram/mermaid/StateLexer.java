package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.Scanner;
import io.github.integrationspec.diagram.mermaid.StateCursor.Mode;
import io.github.integrationspec.diagram.mermaid.StateToken.Kind;

/** Cuts a state diagram into tokens. Keywords are read whatever their case. */
final class StateLexer {

  private static final String NO_ID = ":\n-{";

  private final StateCursor cursor;
  private final Scanner scanner;
  private final String text;
  private final LookAhead ahead;
  private final StateTextLexer texts;
  private boolean ended;

  StateLexer(String text) {
    this.text = text;
    this.cursor = new StateCursor(text);
    this.scanner = cursor.scanner();
    this.ahead = cursor.ahead();
    this.texts = new StateTextLexer(cursor);
  }

  /** Leaves a statement that cannot be read: goes on at the line end behind an offset. */
  void recover(int offset) {
    cursor.leaveStatement();
    scanner.moveTo(scanner.lineEnd(Math.max(offset, scanner.position())));
  }

  StateToken next() {
    StateToken token = null;
    while (token == null) {
      token = step();
    }
    return token;
  }

  private StateToken step() {
    return switch (cursor.mode()) {
      case TOP, COMPOSITE -> statement();
      case STATE -> state();
      case STATE_TEXT -> quotedBehind(Kind.STATE_TEXT);
      case STATE_ID -> cursor.id(Kind.ID, cursor.until("\n{"), null);
      case NOTE -> texts.note();
      case NOTE_ID -> texts.noteId();
      case NOTE_TEXT -> texts.noteText();
      case FLOATING_NOTE -> texts.floatingNote();
      case FLOATING_NOTE_ID -> cursor.id(Kind.ID, scanner.lineEnd(scanner.position()), null);
      case CLASS_DEF -> texts.classDefName();
      case CLASS -> texts.listed(Kind.CLASS_IDS);
      case STYLE -> texts.styleIds();
      case STYLES -> cursor.leaving(Kind.STYLES, scanner.lineEnd(scanner.position()));
      case SCALE -> texts.scale();
      case ACC_TEXT -> cursor.leaving(Kind.ACC_TEXT, scanner.lineEnd(scanner.position()));
    };
  }

  private StateToken statement() {
    boolean top = cursor.mode() == Mode.TOP;
    cursor.skipBlanksAndComments();
    int start = scanner.position();
    if (scanner.atEnd()) {
      boolean lineEnd = top && !ended;
      ended = true;
      return cursor.take(lineEnd ? Kind.LINE_END : Kind.NOTHING_LEFT, start);
    }
    char c = scanner.peek();
    if (c == '\n') {
      scanner.skip(1);
      return top ? new StateToken(Kind.LINE_END, start, start + 1) : null;
    }
    int quote = c == '"' && top ? text.indexOf('"', start + 1) : -1;
    if (quote > 0) {
      scanner.moveTo(quote + 1);
      return new StateToken(Kind.STRING, start + 1, quote);
    }
    int direction = ahead.directionEnd(start);
    if (direction >= 0) {
      return cursor.take(Kind.DIRECTION, direction);
    }
    StateToken keyword = Characters.isWord(c) ? keyword(top) : null;
    return keyword != null || scanner.position() > start ? keyword : symbol(c, top);
  }

  private StateToken symbol(char c, boolean top) {
    int start = scanner.position();
    if (c == '{' && top) {
      cursor.push(Mode.COMPOSITE);
      return cursor.take(Kind.OPEN, start + 1);
    }
    if (c == '}' && !top) {
      cursor.pop();
      return cursor.take(Kind.CLOSE, start + 1);
    }
    if (scanner.sees("[*]")) {
      return cursor.take(Kind.EDGE_STATE, start + 3);
    }
    if (NO_ID.indexOf(c) < 0) {
      int end = start;
      while (end < text.length()
          && NO_ID.indexOf(text.charAt(end)) < 0
          && !Characters.isSpace(text.charAt(end))) {
        end++;
      }
      return cursor.id(Kind.ID, end, cursor.mode());
    }
    int description = c == ':' ? descriptionEnd(start) : start;
    if (description > start) {
      scanner.moveTo(description);
      return cursor.trimmed(Kind.DESCRIPTION, start + 1, description);
    }
    if (scanner.sees("-->")) {
      return cursor.take(Kind.ARROW, start + 3);
    }
    if (!top && scanner.sees("--")) {
      return cursor.take(Kind.CONCURRENT, start + 2);
    }
    return scanner.sees(":::")
        ? cursor.take(Kind.STYLE_SEPARATOR, start + 3)
        : cursor.nothing(start);
  }

  /** {@code ':'} and characters up to the line end or {@code ;}; no two colons side by side. */
  private int descriptionEnd(int colon) {
    int i = colon + 1;
    while (i < text.length()) {
      int at = text.charAt(i) == ':' ? i + 1 : i;
      if (at >= text.length() || ":\n;".indexOf(text.charAt(at)) >= 0) {
        break;
      }
      i = at + 1;
    }
    return i > colon + 1 ? i : colon;
  }

  /** A keyword; null when the word is none, or when the cursor moved and only the mode changed. */
  private StateToken keyword(boolean top) {
    int start = scanner.position();
    int end = Characters.skipWord(text, start);
    String word = Characters.lower(text.substring(start, Math.min(end, start + 20)));
    boolean blank = end < text.length() && Characters.isSpace(text.charAt(end));
    int behind = ahead.spaceEnd(end);
    return switch (word) {
      case "statediagram" -> top ? header(end) : null;
      case "state" -> blank ? cursor.entering(Mode.STATE, null, behind) : null;
      case "note" -> blank ? cursor.entering(Mode.NOTE, Kind.NOTE, behind) : null;
      case "classdef" -> blank ? cursor.entering(Mode.CLASS_DEF, Kind.CLASS_DEF, behind) : null;
      case "class" -> blank ? cursor.entering(Mode.CLASS, Kind.CLASS, behind) : null;
      case "style" -> blank ? cursor.entering(Mode.STYLE, Kind.STYLE, behind) : null;
      case "scale" -> blank && top ? cursor.entering(Mode.SCALE, Kind.SCALE, behind) : null;
      case "click" -> top ? cursor.take(Kind.CLICK, end) : null;
      case "href" -> top ? cursor.take(Kind.HREF, end) : null;
      case "default" -> top ? cursor.take(Kind.NOTHING, end) : null;
      case "hide" -> top ? hideEmpty(start) : null;
      case "acctitle", "accdescr" -> top ? accessibility(word, end) : null;
      default -> null;
    };
  }

  private StateToken header(int end) {
    boolean v2 = text.regionMatches(true, end, "-v2", 0, 3);
    int behind = v2 ? end + 3 : end;
    int stop = ahead.spaceEnd(behind);
    return stop > behind ? cursor.take(Kind.HEADER, stop) : null;
  }

  private StateToken hideEmpty(int start) {
    String words = "hide empty description";
    int end = start + words.length();
    return text.regionMatches(true, start, words, 0, words.length())
            && !Characters.isWord(scanner.charAt(end))
        ? cursor.take(Kind.HIDE_EMPTY, end)
        : null;
  }

  private StateToken accessibility(String word, int end) {
    int sign = ahead.spaceEnd(end);
    if (scanner.charAt(sign) == ':') {
      return cursor.entering(Mode.ACC_TEXT, Kind.ACC, ahead.spaceEnd(sign + 1));
    }
    if (word.equals("accdescr") && scanner.charAt(sign) == '{') {
      int close = scanner.find('}', sign);
      return cursor.take(Kind.ACC_BLOCK, Math.min(text.length(), close + 1));
    }
    return null;
  }

  /** Behind {@code state}: a name, a text in quotes, a block, or a fork, join or choice. */
  private StateToken state() {
    cursor.skipBlanksAndComments();
    int start = scanner.position();
    if (scanner.atEnd()) {
      return cursor.take(Kind.NOTHING_LEFT, start);
    }
    StateToken pseudo = pseudoState(start);
    if (pseudo != null) {
      cursor.pop();
      return pseudo;
    }
    int direction = ahead.directionEnd(start);
    if (direction >= 0) {
      return cursor.take(Kind.DIRECTION, direction);
    }
    return switch (scanner.peek()) {
      case '"' -> cursor.entering(Mode.STATE_TEXT, null, start + 1);
      case '\n' -> cursor.leaving(null, start + 1);
      case '{' -> {
        cursor.pop();
        yield cursor.entering(Mode.COMPOSITE, Kind.OPEN, start + 1);
      }
      default -> stateName(start);
    };
  }

  private StateToken stateName(int start) {
    int as = cursor.afterAs(start, true);
    if (as > start) {
      return cursor.entering(Mode.STATE_ID, Kind.AS, as);
    }
    int word = Characters.skipWord(text, start);
    int second = Characters.skipSpace(text, word);
    int behind = Characters.skipWord(text, second);
    int lineEnd = scanner.lineEnd(second);
    int brace = behind > second ? text.substring(behind, lineEnd).indexOf('{') : -1;
    if (word > start && second > word && brace >= 0) {
      return new StateToken(Kind.NOTHING, start, behind);
    }
    int end = start;
    while (!Characters.isSpace(scanner.charAt(end)) && scanner.charAt(end) != '{') {
      end++;
    }
    return cursor.take(Kind.STATE_NAME, end);
  }

  /** {@code name '<<fork>>'} and its like; the last one of the line counts. */
  private StateToken pseudoState(int start) {
    int end = scanner.lineEnd(start);
    String line = Characters.lower(text.substring(start, end));
    for (Kind kind : new Kind[] {Kind.FORK, Kind.JOIN, Kind.CHOICE}) {
      for (String form : new String[] {"<<%s>>", "[[%s]]"}) {
        String mark = form.formatted(Characters.lower(kind.name()));
        int at = line.lastIndexOf(mark);
        if (at >= 0) {
          scanner.moveTo(start + at + mark.length());
          return cursor.trimmed(kind, start, start + at);
        }
      }
    }
    return null;
  }

  private StateToken quotedBehind(Kind kind) {
    int start = scanner.position();
    if (scanner.peek() == '"') {
      scanner.skip(1);
      cursor.pop();
      return null;
    }
    return cursor.take(scanner.atEnd() ? Kind.NOTHING_LEFT : kind, scanner.find('"', start));
  }
}
