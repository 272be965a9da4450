package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.SequenceToken.Kind;
import io.github.integrationspec.source.Span;

/** The tokens of a sequence diagram with one token of sight, and the words for a wrong one. */
final class SequenceTokens {

  private static final int NEAR = 2_000;

  private final SequenceLexer lexer;
  private final MappedText text;
  private final Problems problems;
  private final SequenceAdvice advice;
  private SequenceToken ahead;
  private int resume;

  SequenceTokens(SequenceLexer lexer, MappedText text, Problems problems) {
    this.lexer = lexer;
    this.text = text;
    this.problems = problems;
    this.advice = new SequenceAdvice(text);
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

  SequenceAdvice advice() {
    return advice;
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

  /** {@code NEWLINE}; any other token breaks the rule that is given. */
  boolean endOfStatement(String rule) {
    if (peek().is(Kind.NEWLINE)) {
      take();
      return true;
    }
    return fail(peek(), rule);
  }

  /** Reports the token ahead where something else was expected. Always false. */
  boolean unexpected(String expected) {
    SequenceToken token = peek();
    return fail(token, advice.unexpected(token, expected));
  }

  /** Reports a mistake. Always false. */
  boolean fail(Advice given) {
    problems.add(text.span(given.start(), given.end()), given.message());
    return false;
  }

  /** Reports a token. Always false. */
  boolean fail(SequenceToken token, String message) {
    problems.add(span(token), message);
    return false;
  }

  /** Goes on behind the line of a closing word that follows, if there is one in the next lines. */
  void resumeBehind(String closing) {
    int limit = Math.min(text.length(), peek().start() + NEAR);
    for (int i = peek().start(); i < limit; i++) {
      if (text.text().regionMatches(true, i, closing, 0, closing.length())) {
        resume = i;
        return;
      }
    }
  }

  /**
   * Leaves the statement that began at {@code start}: goes on behind its line, or at the line of
   * the token that was wrong.
   */
  void recover(int start) {
    int reached = ahead == null ? start : ahead.start();
    ahead = null;
    int line = text.text().lastIndexOf('\n', reached - 1);
    lexer.recover(Math.max(resume, line > start ? line : reached));
    resume = 0;
  }
}
