package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.Scanner;
import io.github.integrationspec.diagram.mermaid.FlowCursor.Mode;
import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;

/**
 * Cuts {@code @{…}} blocks, {@code click} statements and accessibility texts into tokens. Null
 * stands for a mere change of mode.
 */
final class FlowBlockLexer {

  private final FlowCursor cursor;
  private final Scanner scanner;
  private final LookAhead ahead;

  FlowBlockLexer(FlowCursor cursor, LookAhead ahead) {
    this.cursor = cursor;
    this.scanner = cursor.scanner();
    this.ahead = ahead;
  }

  /** What stands in {@code @{…}}: up to a quote or the closing brace; {@code ^} may not stand. */
  FlowToken shapeData() {
    char c = scanner.peek();
    if (c == '"') {
      return cursor.open(Kind.SHAPE_DATA, 1, Mode.SHAPE_STRING);
    }
    if (c == '}') {
      scanner.skip(1);
      cursor.pop();
      return null;
    }
    return cursor.run(Kind.SHAPE_DATA, cursor.until("}^\""));
  }

  FlowToken shapeString() {
    return scanner.peek() == '"'
        ? cursor.close(Kind.SHAPE_DATA, 1)
        : cursor.run(Kind.SHAPE_DATA, scanner.find('"', scanner.position()));
  }

  /** The ids behind {@code click}, up to one blank. */
  FlowToken click() {
    char c = scanner.peek();
    if (c == '"') {
      cursor.openQuote();
      return null;
    }
    int end = scanner.position();
    while (!Characters.isSpace(scanner.charAt(end)) && end < scanner.text().length()) {
      end++;
    }
    if (end == scanner.position() && !scanner.atEnd()) {
      scanner.skip(1);
      cursor.pop();
      return null;
    }
    return cursor.takeTo(Kind.CLICK, end);
  }

  /** The name of a function behind {@code call}, up to its parenthesis. */
  FlowToken callback() {
    int start = scanner.position();
    if (scanner.peek() != '(') {
      return cursor.takeTo(Kind.CALLBACK, scanner.find('(', start));
    }
    int inner = ahead.spaceEnd(start + 1);
    cursor.pop();
    if (scanner.charAt(inner) == ')') {
      scanner.moveTo(inner + 1);
    } else {
      scanner.skip(1);
      cursor.push(Mode.CALLBACK_ARGUMENTS);
    }
    return null;
  }

  FlowToken callbackArguments() {
    if (scanner.peek() != ')') {
      return cursor.run(Kind.CALLBACK_ARGUMENTS, scanner.find(')', scanner.position()));
    }
    scanner.skip(1);
    cursor.pop();
    return null;
  }

  /** {@code ('accTitle' | 'accDescr') ':'} text, or {@code 'accDescr' '{' text '}'}. */
  FlowToken accessibility(Kind kind, int end) {
    int sign = ahead.spaceEnd(end);
    if (scanner.charAt(sign) == ':') {
      cursor.push(Mode.ACC_TEXT);
      return cursor.takeTo(kind, ahead.spaceEnd(sign + 1));
    }
    int close = scanner.find('}', sign);
    scanner.moveTo(Math.min(scanner.text().length(), close + 1));
    return new FlowToken(Kind.ACC_BLOCK, sign + 1, close);
  }

  FlowToken accText() {
    cursor.pop();
    return cursor.takeTo(Kind.ACC_TEXT, scanner.lineEnd(scanner.position()));
  }
}
