package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.Scanner;
import io.github.integrationspec.diagram.mermaid.SequenceToken.Kind;

/** Where the lexer of sequence diagrams stands, and how it reads there. */
final class SequenceCursor {

  /** How characters are read. */
  enum Mode {
    STATEMENT,
    ID,
    ALIAS,
    CONFIG,
    LINE,
    ACC_TEXT
  }

  private final Scanner scanner;
  private final String text;
  private Mode mode = Mode.STATEMENT;

  SequenceCursor(String text) {
    this.scanner = new Scanner(text);
    this.text = text;
  }

  Scanner scanner() {
    return scanner;
  }

  Mode mode() {
    return mode;
  }

  void enter(Mode next) {
    mode = next;
  }

  /** Blanks up to the line end; a {@code #} takes the rest of the line with it. */
  void skipBlanksInLine() {
    while (!scanner.atEnd()) {
      char c = scanner.peek();
      if (c == '#') {
        scanner.moveTo(scanner.lineEnd(scanner.position()));
      } else if (c != '\n' && Characters.isSpace(c)) {
        scanner.skip(1);
      } else {
        return;
      }
    }
  }

  /** Where a text from {@code from} ends: at the line end, at {@code #} or at {@code ;}. */
  int textEnd(int from) {
    int i = from;
    while (i < text.length() && "#\n;".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  SequenceToken take(Kind kind, int length) {
    return takeTo(kind, scanner.position() + length);
  }

  SequenceToken takeTo(Kind kind, int end) {
    int start = scanner.position();
    scanner.moveTo(end);
    return new SequenceToken(kind, start, end);
  }

  /** Takes the characters up to {@code end}; the token leaves blanks at both ends out. */
  SequenceToken trimmed(Kind kind, int start, int end) {
    scanner.moveTo(end);
    int from = Characters.trimStart(text, start, end);
    return new SequenceToken(kind, from, Characters.trimEnd(text, from, end));
  }
}
