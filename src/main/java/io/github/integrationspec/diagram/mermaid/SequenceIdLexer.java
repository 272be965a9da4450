package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.Scanner;
import io.github.integrationspec.diagram.mermaid.SequenceCursor.Mode;
import io.github.integrationspec.diagram.mermaid.SequenceToken.Kind;

/** Cuts into tokens what stands behind {@code participant}, {@code activate} and their like. */
final class SequenceIdLexer {

  private static final String NO_ID = "<>:\n,;@";

  private final SequenceCursor cursor;
  private final Scanner scanner;
  private final String text;

  SequenceIdLexer(SequenceCursor cursor) {
    this.cursor = cursor;
    this.scanner = cursor.scanner();
    this.text = scanner.text();
  }

  /** One word when {@code as} or a block of properties follows, else all up to the line end. */
  SequenceToken id() {
    cursor.skipBlanksInLine();
    if (scanner.sees("@{")) {
      cursor.enter(Mode.CONFIG);
      return cursor.take(Kind.CONFIG_START, 2);
    }
    int start = scanner.position();
    int line = start;
    while (line < text.length() && NO_ID.indexOf(text.charAt(line)) < 0) {
      line++;
    }
    int word = start;
    while (word < line && !Characters.isSpace(text.charAt(word))) {
      word++;
    }
    if (word > start && text.startsWith("@{", Characters.skipSpace(text, word))) {
      return cursor.takeTo(Kind.ACTOR, word);
    }
    if (word > start && asFollows(word)) {
      cursor.enter(Mode.ALIAS);
      return cursor.takeTo(Kind.ACTOR, word);
    }
    return idToLineEnd(start, line);
  }

  /** Whether {@code as} follows between blanks. */
  private boolean asFollows(int from) {
    int i = Characters.skipSpace(text, from);
    return i > from
        && text.regionMatches(true, i, "as", 0, 2)
        && Characters.isSpace(scanner.charAt(i + 2));
  }

  private SequenceToken idToLineEnd(int start, int line) {
    char stop = scanner.charAt(line);
    boolean ends = stop == '\n' || stop == ';' || line == text.length();
    int end = ends ? line : lastHash(start, line);
    if (end > start) {
      cursor.enter(Mode.STATEMENT);
      return cursor.trimmed(Kind.ACTOR, start, end);
    }
    int lineEnd = scanner.lineEnd(start);
    if (start == lineEnd) {
      return cursor.take(scanner.atEnd() ? Kind.END_OF_FILE : Kind.NOTHING, 0);
    }
    cursor.enter(Mode.STATEMENT);
    return cursor.trimmed(Kind.INVALID, start, lineEnd);
  }

  private int lastHash(int start, int end) {
    int i = end - 1;
    while (i > start && text.charAt(i) != '#') {
      i--;
    }
    return i;
  }

  /** {@code as} and a label, or the end of the declaration. */
  SequenceToken alias() {
    cursor.skipBlanksInLine();
    int start = scanner.position();
    int end = Characters.skipWord(text, start);
    if (end == start + 2 && text.regionMatches(true, start, "as", 0, 2)) {
      cursor.enter(Mode.LINE);
      return cursor.takeTo(Kind.AS, end);
    }
    cursor.enter(Mode.STATEMENT);
    return cursor.take(Kind.NEWLINE, 0);
  }

  /** What stands between <code>@{</code> and its closing brace, and that brace. */
  SequenceToken config() {
    if (scanner.atEnd()) {
      return cursor.take(Kind.END_OF_FILE, 0);
    }
    if (scanner.peek() != '}') {
      return cursor.takeTo(Kind.CONFIG, scanner.find('}', scanner.position()));
    }
    cursor.enter(asFollows(scanner.position() + 1) ? Mode.ALIAS : Mode.STATEMENT);
    return cursor.take(Kind.CONFIG_END, 1);
  }
}
