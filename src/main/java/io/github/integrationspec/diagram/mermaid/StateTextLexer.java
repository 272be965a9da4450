package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.Scanner;
import io.github.integrationspec.diagram.mermaid.StateCursor.Mode;
import io.github.integrationspec.diagram.mermaid.StateToken.Kind;

/** Cuts notes, classes, styles and the scale of state diagrams into tokens. */
final class StateTextLexer {

  private final StateCursor cursor;
  private final Scanner scanner;
  private final String text;
  private final LookAhead ahead;

  StateTextLexer(StateCursor cursor) {
    this.cursor = cursor;
    this.scanner = cursor.scanner();
    this.text = scanner.text();
    this.ahead = cursor.ahead();
  }

  StateToken note() {
    int start = scanner.position();
    for (String place : new String[] {"left of", "right of"}) {
      int end = start + place.length();
      if (text.regionMatches(true, start, place, 0, place.length())
          && !Characters.isWord(scanner.charAt(end))) {
        cursor.pop();
        return cursor.entering(Mode.NOTE_ID, Kind.NOTE_PLACE, end);
      }
    }
    if (scanner.peek() == '"') {
      cursor.pop();
      return cursor.entering(Mode.FLOATING_NOTE, null, start + 1);
    }
    return cursor.nothing(start);
  }

  StateToken noteId() {
    int start = ahead.spaceEnd(scanner.position());
    int end = start;
    while (end < text.length()
        && ":\n-".indexOf(text.charAt(end)) < 0
        && !Characters.isSpace(text.charAt(end))) {
      end++;
    }
    if (end == start) {
      return cursor.nothing(start);
    }
    scanner.moveTo(start);
    return cursor.id(Kind.ID, end, Mode.NOTE_TEXT);
  }

  /** {@code ':' text} up to the line end, or lines up to {@code end note}. */
  StateToken noteText() {
    int start = scanner.position();
    int colon = ahead.spaceEnd(start);
    if (scanner.charAt(colon) == ':') {
      int end = colon + 1;
      while (end < text.length() && ":\n;".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end > colon + 1) {
        scanner.moveTo(end);
        cursor.pop();
        return cursor.trimmed(Kind.NOTE_TEXT, colon + 1, end);
      }
    }
    for (int feed = text.indexOf('\n', start); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      int end = ahead.spaceEnd(feed);
      if (text.regionMatches(true, end, "end note", 0, 8)
          && !Characters.isWord(scanner.charAt(end + 8))) {
        scanner.moveTo(end + 8);
        cursor.pop();
        return cursor.trimmed(Kind.NOTE_TEXT, start, end);
      }
      feed = Math.max(feed, end - 1);
    }
    return cursor.nothing(start);
  }

  StateToken floatingNote() {
    int as = cursor.afterAs(scanner.position(), false);
    if (as > scanner.position()) {
      cursor.pop();
      return cursor.entering(Mode.FLOATING_NOTE_ID, Kind.AS, as);
    }
    if (scanner.peek() == '"') {
      scanner.skip(1);
      return null;
    }
    return cursor.take(
        scanner.atEnd() ? Kind.NOTHING_LEFT : Kind.NOTE_TEXT,
        scanner.find('"', scanner.position()));
  }

  StateToken classDefName() {
    int start = scanner.position();
    int end = Characters.skipWord(text, start);
    int behind = Characters.skipSpace(text, end);
    boolean isDefault = Characters.lower(text.substring(start, end)).equals("default");
    if (end == start || behind == end || isDefault) {
      return new StateToken(Kind.NOTHING, start, Math.max(end, start + 1));
    }
    cursor.replace(Mode.STYLES);
    scanner.moveTo(behind);
    return new StateToken(Kind.CLASS_DEF_NAME, start, end);
  }

  /** {@code word (',' blank* word)*}. */
  StateToken listed(Kind kind) {
    int start = scanner.position();
    int end = Characters.skipWord(text, start);
    if (end == start) {
      return cursor.nothing(start);
    }
    while (scanner.charAt(end) == ',') {
      int word = Characters.skipSpace(text, end + 1);
      int next = Characters.skipWord(text, word);
      if (next == word) {
        break;
      }
      end = next;
    }
    cursor.pop();
    return cursor.entering(Mode.STYLES, kind, end);
  }

  StateToken styleIds() {
    int start = scanner.position();
    int end = start;
    while (Characters.isWord(scanner.charAt(end)) || scanner.charAt(end) == ',') {
      end++;
    }
    int behind = Characters.skipSpace(text, end);
    if (end == start || behind == end) {
      return cursor.nothing(start);
    }
    cursor.replace(Mode.STYLES);
    scanner.moveTo(behind);
    return new StateToken(Kind.STYLE_IDS, start, end);
  }

  /** A number, and behind it {@code width}. */
  StateToken scale() {
    int start = scanner.position();
    int end = start;
    while (Characters.isDigit(scanner.charAt(end))) {
      end++;
    }
    if (end > start) {
      return cursor.take(Kind.WIDTH, end);
    }
    int word = ahead.spaceEnd(start);
    if (word > start
        && text.regionMatches(true, word, "width", 0, 5)
        && !Characters.isWord(scanner.charAt(word + 5))) {
      return cursor.leaving(null, word + 5);
    }
    return cursor.nothing(start);
  }
}
