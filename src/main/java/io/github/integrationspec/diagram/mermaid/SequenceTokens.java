package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.SequenceToken.Kind;
import io.github.integrationspec.source.Span;

/** The tokens of a sequence diagram with one token of sight, and the words for a wrong one. */
final class SequenceTokens {

  private final SequenceLexer lexer;
  private final MappedText text;
  private final Problems problems;
  private SequenceToken ahead;

  SequenceTokens(SequenceLexer lexer, MappedText text, Problems problems) {
    this.lexer = lexer;
    this.text = text;
    this.problems = problems;
  }

  SequenceToken peek() {
    if (ahead == null) {
      ahead = lexer.next();
    }
    return ahead;
  }

  SequenceToken take() {
    SequenceToken token = peek();
    ahead = null;
    return token;
  }

  Span span(SequenceToken token) {
    return text.span(token.start(), token.end());
  }

  /** Takes a token of a kind, or reports that it is missing. */
  boolean expect(Kind kind, String what) {
    if (peek().is(kind)) {
      take();
      return true;
    }
    return unexpected(what);
  }

  /** {@code NEWLINE}. */
  boolean endOfStatement(String rule) {
    if (peek().is(Kind.NEWLINE)) {
      take();
      return true;
    }
    return fail(peek(), "the statement should end here; " + rule);
  }

  /** Reports the token ahead where something else was expected. Always false. */
  boolean unexpected(String expected) {
    SequenceToken token = peek();
    return fail(token, SequenceAdvice.unexpected(text, token, expected));
  }

  /** Reports a token. Always false. */
  boolean fail(SequenceToken token, String message) {
    problems.add(span(token), message);
    return false;
  }

  /**
   * Leaves the statement that began at {@code start}: goes on behind its line, or at the line of
   * the token that was wrong.
   */
  void recover(int start) {
    int reached = ahead == null ? start : ahead.start();
    ahead = null;
    int line = text.text().lastIndexOf('\n', reached - 1);
    lexer.recover(line > start ? line : reached);
  }
}
