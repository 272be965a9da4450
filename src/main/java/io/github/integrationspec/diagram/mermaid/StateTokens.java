package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.StateToken.Kind;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.Span;

/** The tokens of a state diagram with one token of sight, and the words for a wrong one. */
final class StateTokens {

  private final StateLexer lexer;
  private final MappedText text;
  private final Problems problems;
  private StateToken ahead;

  StateTokens(StateLexer lexer, MappedText text, Problems problems) {
    this.lexer = lexer;
    this.text = text;
    this.problems = problems;
  }

  /** Leaves the statement that began at {@code start}: goes on behind its line. */
  void recover(int start) {
    ahead = null;
    lexer.recover(start);
  }

  StateToken peek() {
    if (ahead == null) {
      ahead = lexer.next();
    }
    return ahead;
  }

  StateToken take() {
    StateToken token = peek();
    ahead = null;
    return token;
  }

  boolean taken() {
    take();
    return true;
  }

  boolean sees(Kind kind) {
    return peek().is(kind);
  }

  boolean expect(Kind kind, String what) {
    return sees(kind) ? taken() : unexpected(what);
  }

  boolean unexpected(String what) {
    StateToken token = peek();
    String found = text.slice(token.start(), token.end()).strip();
    if (text.text().startsWith("->", token.start())) {
      return fail(token, "'->' is no arrow of a state diagram; write -->");
    }
    if (token.is(Kind.NOTHING) && found.contains(" ")) {
      return fail(
          token,
          "the id of a state is one word; write a short id, and the text as in state \"…\" as id");
    }
    return fail(
        token,
        what
            + " was expected here, but "
            + (found.isEmpty()
                ? "the end of the line"
                : "'" + found.lines().findFirst().get() + "'")
            + " was found");
  }

  boolean fail(StateToken token, String message) {
    problems.add(span(token), message);
    return false;
  }

  Span span(StateToken token) {
    return text.span(token.start(), token.end());
  }

  Label label(StateToken token) {
    return trimmed(token.start(), token.end());
  }

  Label trimmed(int start, int end) {
    int from = Characters.trimStart(text.text(), start, end);
    return text.label(from, Characters.trimEnd(text.text(), from, end));
  }
}
