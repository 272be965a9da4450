package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.Scanner;
import io.github.integrationspec.diagram.mermaid.C4Arguments.Argument;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code ('C4Context' | …) lineEnd statement (lineEnd statement)*}: macros with arguments, and
 * boundaries with statements in braces.
 */
final class C4Parser {

  private static final int DEEPEST = 100;
  private static final Set<String> HEADERS =
      Set.of("C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment");

  /** What stood before a statement. */
  private enum Before {
    OPENING,
    LINE_END,
    TEXT_STATEMENT,
    MACRO
  }

  private final MappedText text;
  private final Problems problems;
  private final Scanner scanner;
  private final C4Arguments arguments;
  private final C4Model model = new C4Model();
  private Optional<Label> title;
  private Before before = Before.OPENING;
  private boolean empty = true;
  private boolean refused;

  C4Parser(Preparation prepared) {
    this.text = prepared.text();
    this.problems = prepared.problems();
    this.title = prepared.title();
    this.scanner = new Scanner(text.text());
    this.arguments = new C4Arguments(scanner, text, problems);
  }

  /** The diagram; what it holds is complete only if no problem was found. */
  Diagram parse() {
    if (header()) {
      statements();
    }
    return new GraphDiagram(
        DiagramSyntax.MERMAID,
        DiagramKind.C4,
        title,
        "",
        model.nodes(),
        model.edges(),
        model.groups(),
        model.notes(),
        List.of(),
        List.of(),
        text.sourceSpan(),
        List.of());
  }

  private boolean header() {
    skipBlanks();
    int start = scanner.position();
    int end = Characters.skipWord(text.text(), start);
    String word = text.text().substring(start, end);
    scanner.moveTo(end);
    if (!HEADERS.contains(word)) {
      String mentioned = HEADERS.stream().filter(text.text()::contains).findFirst().orElse("C4");
      return fail(
          start,
          end,
          "Mermaid takes this for a C4 diagram because the text holds the word '"
              + mentioned
              + "'; write that word otherwise");
    }
    return lineEnd() || fail(end, end + 1, "the line end was expected behind '" + word + "'");
  }

  private void statements() {
    while (!problems.isFull()) {
      skipBlanks();
      if (scanner.atEnd()) {
        end();
        return;
      }
      int start = scanner.position();
      if (!statement() && (refused || !recover(start))) {
        return;
      }
    }
  }

  private boolean statement() {
    if (lineEnd()) {
      before = before == Before.OPENING ? before : Before.LINE_END;
      return true;
    }
    int start = scanner.position();
    if (holdsDirection(start)) {
      return fail(start, scanner.lineEnd(start), "C4 diagrams have no direction; remove this line");
    }
    if (scanner.peek() == '}') {
      return close(start);
    }
    int end = Characters.skipWord(text.text(), start);
    String word = text.text().substring(start, end);
    Optional<C4Macro> macro = C4Macro.named(word);
    if (macro.isPresent()) {
      scanner.moveTo(end);
      return macro(macro.get(), word, start);
    }
    return textStatement(word, start, end);
  }

  private boolean macro(C4Macro macro, String word, int start) {
    Optional<List<Argument>> given = arguments.read(word);
    if (given.isEmpty()) {
      refused |= arguments.areUnclosed();
      return false;
    }
    if (before == Before.MACRO) {
      return fail(start, start + word.length(), "a line end was expected before '" + word + "'");
    }
    Span span = text.span(start, scanner.position());
    empty = false;
    if (!macro.opensBoundary()) {
      model.add(macro, given.get(), span);
      before = Before.MACRO;
      return true;
    }
    return openBrace(word) && opened(macro, given.get(), span);
  }

  /** An opening brace with a line end before it, behind it, or both. */
  private boolean openBrace(String word) {
    skipBlanks();
    boolean ended = lineEnd();
    skipBlanks();
    if (scanner.peek() != '{') {
      return fail(
          scanner.position(),
          scanner.position() + 1,
          "'{' was expected behind '" + word + "(…)': a boundary encloses its elements");
    }
    scanner.skip(1);
    skipBlanks();
    boolean follows = lineEnd();
    return ended
        || follows
        || fail(scanner.position(), scanner.position() + 1, "a line end was expected behind '{'");
  }

  private boolean opened(C4Macro macro, List<Argument> given, Span span) {
    if (model.depth() == DEEPEST) {
      problems.add(span, "boundaries are nested more than " + DEEPEST + " deep here");
      refused = true;
      return false;
    }
    model.open(macro, given, span);
    before = Before.OPENING;
    empty = true;
    return true;
  }

  private boolean close(int start) {
    scanner.skip(1);
    if (model.depth() == 0) {
      return fail(start, start + 1, "this '}' closes nothing");
    }
    if (empty) {
      problems.add(text.span(start, start + 1), "a boundary must not be empty");
    }
    model.close(text.span(start, start + 1));
    before = Before.MACRO;
    empty = false;
    return true;
  }

  /** {@code title}, {@code accDescription}, {@code accTitle} and {@code accDescr}. */
  private boolean textStatement(String word, int start, int end) {
    if ((before == Before.OPENING && model.depth() > 0)
        || before == Before.MACRO
        || before == Before.TEXT_STATEMENT
        || !isText(word, end)) {
      return fail(
          start,
          Math.max(end, start + 1),
          "'"
              + DiagramKind.firstWord(text.text().substring(start))
              + "' is no statement of a C4 diagram here; expected was one such as Person(…),"
              + " System(…) or Rel(…)");
    }
    before = Before.TEXT_STATEMENT;
    empty = false;
    return true;
  }

  private boolean isText(String word, int end) {
    switch (word) {
      case "title", "accDescription" -> {
        int stop = Characters.isSpace(scanner.charAt(end)) ? textEnd(end + 1) : end;
        if (stop <= end + 1) {
          return false;
        }
        if (word.equals("title")) {
          title = Optional.of(trimmed(end + 1, stop));
        }
        scanner.moveTo(stop);
        return true;
      }
      case "accTitle", "accDescr" -> {
        int sign = Characters.skipSpace(text.text(), end);
        if (scanner.charAt(sign) == ':') {
          scanner.moveTo(scanner.lineEnd(Characters.skipSpace(text.text(), sign + 1)));
          return true;
        }
        boolean block = word.equals("accDescr") && scanner.charAt(sign) == '{';
        if (block) {
          scanner.moveTo(Math.min(text.length(), scanner.find('}', sign) + 1));
        }
        return block;
      }
      default -> {
        return false;
      }
    }
  }

  private int textEnd(int from) {
    int i = from;
    while (i < text.length() && "#\n;".indexOf(scanner.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private Label trimmed(int start, int end) {
    int from = Characters.trimStart(text.text(), start, end);
    return text.label(from, Characters.trimEnd(text.text(), from, end));
  }

  private void end() {
    if (model.depth() > 0) {
      problems.add(model.innermost(), "this boundary is never closed; add '}'");
    } else if (empty) {
      fail(text.length() - 1, text.length(), "a C4 diagram must not be empty");
    }
  }

  private boolean holdsDirection(int start) {
    int end = scanner.lineEnd(start);
    int word = text.text().substring(start, end).indexOf("direction");
    if (word < 0) {
      return false;
    }
    int behind = start + word + "direction".length();
    int name = Characters.skipSpace(text.text(), behind);
    String two = text.text().substring(name, Math.min(text.length(), name + 2));
    return name > behind && Set.of("TB", "BT", "RL", "LR").contains(two);
  }

  /** Blanks, and comments, which take the line ends behind them. */
  private void skipBlanks() {
    while (!scanner.atEnd()) {
      if (scanner.sees("%%")) {
        scanner.moveTo(scanner.lineEnd(scanner.position()));
        while (scanner.peek() == '\n') {
          scanner.skip(1);
        }
      } else if (scanner.peek() != '\n' && Characters.isSpace(scanner.peek())) {
        scanner.skip(1);
      } else {
        return;
      }
    }
  }

  /** White space that holds a line end. */
  private boolean lineEnd() {
    skipBlanks();
    if (scanner.peek() != '\n') {
      return false;
    }
    scanner.moveTo(Characters.skipSpace(text.text(), scanner.position()));
    return true;
  }

  private boolean recover(int start) {
    scanner.moveTo(scanner.lineEnd(Math.max(start, Math.min(scanner.position(), start))));
    before = Before.LINE_END;
    empty = false;
    return !scanner.atEnd();
  }

  private boolean fail(int start, int end, String message) {
    problems.add(text.span(start, Math.min(end, text.length())), message);
    return false;
  }
}
