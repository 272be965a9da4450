package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.Scanner;
import io.github.integrationspec.model.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of a macro: quoted texts, bare ones, and {@code $key="value"}. A bare argument
 * reaches to the next comma, whatever stands before it.
 */
final class C4Arguments {

  /** An argument; its key is empty unless the author gave one. */
  record Argument(String key, Label value) {}

  private final Scanner scanner;
  private final MappedText text;
  private final Problems problems;
  private List<Argument> found = new ArrayList<>();
  private boolean unclosed;

  C4Arguments(Scanner scanner, MappedText text, Problems problems) {
    this.scanner = scanner;
    this.text = text;
    this.problems = problems;
  }

  /** {@code '(' argument (',' argument)* ')'}; empty when a mistake was reported. */
  Optional<List<Argument>> read(String macro) {
    found = new ArrayList<>();
    if (scanner.peek() != '(') {
      return fail("'(' was expected directly behind '" + macro + "'");
    }
    int open = scanner.position();
    scanner.skip(1);
    int first = blanksEnd();
    if (scanner.charAt(first) == ',') {
      scanner.moveTo(first + 1);
      add("", first, first);
    }
    while (scanner.peek() != ')') {
      if (scanner.atEnd()) {
        scanner.moveTo(open);
        unclosed = true;
        return fail("the '(' behind '" + macro + "' is never closed");
      }
      if (!argument()) {
        return Optional.empty();
      }
    }
    scanner.skip(1);
    return found.isEmpty() ? fail("'" + macro + "' needs arguments") : Optional.of(found);
  }

  /** Whether what was read last reaches to the end of the text: what follows is part of it. */
  boolean areUnclosed() {
    return unclosed;
  }

  private boolean argument() {
    int start = scanner.position();
    if (scanner.sees(",")) {
      if (scanner.sees(",,")) {
        add("", start + 1, start + 1);
      }
      scanner.skip(scanner.sees(",,") ? 2 : 1);
      return true;
    }
    int i = blanksEnd();
    if (scanner.charAt(i) == '"') {
      return quoted("", i);
    }
    if (scanner.charAt(i) == '$') {
      return named(i + 1);
    }
    int end = scanner.find(',', start);
    add("", start, end);
    scanner.moveTo(end);
    return true;
  }

  private boolean named(int start) {
    int sign = scanner.find('=', start);
    int quote = sign + 1;
    while (scanner.charAt(quote) == ' ') {
      quote++;
    }
    if (scanner.charAt(quote) != '"' || scanner.charAt(quote + 1) == '"') {
      fail("behind '$' a name, '=' and a text in quotes were expected");
      return false;
    }
    return quoted(Characters.trim(text.slice(start, sign)), quote);
  }

  private boolean quoted(String key, int quote) {
    int end = scanner.find('"', quote + 1);
    if (end == text.length()) {
      scanner.moveTo(quote);
      unclosed = true;
      fail("the quote that opens here is never closed");
      return false;
    }
    add(key, quote + 1, end);
    scanner.moveTo(end + 1);
    return true;
  }

  private void add(String key, int start, int end) {
    int from = Characters.trimStart(text.text(), start, end);
    found.add(new Argument(key, text.label(from, Characters.trimEnd(text.text(), from, end))));
  }

  private int blanksEnd() {
    int i = scanner.position();
    while (scanner.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private Optional<List<Argument>> fail(String message) {
    problems.add(text.span(scanner.position(), scanner.position() + 1), message);
    return Optional.empty();
  }
}
