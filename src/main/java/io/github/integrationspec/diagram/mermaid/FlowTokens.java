package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import io.github.integrationspec.source.Span;

/** The tokens of a flowchart with one token of sight, and the words for a wrong one. */
final class FlowTokens {

  private final FlowLexer lexer;
  private final MappedText text;
  private final Problems problems;
  private final FlowAdvice advice;
  private FlowToken ahead;

  FlowTokens(FlowLexer lexer, MappedText text, Problems problems) {
    this.lexer = lexer;
    this.text = text;
    this.problems = problems;
    this.advice = new FlowAdvice(text);
  }

  FlowToken peek() {
    if (ahead == null) {
      ahead = lexer.next();
    }
    return ahead;
  }

  boolean sees(Kind kind) {
    return peek().kind() == kind;
  }

  FlowToken take() {
    FlowToken token = peek();
    ahead = null;
    return token;
  }

  boolean takeIf(Kind kind) {
    if (sees(kind)) {
      take();
      return true;
    }
    return false;
  }

  Span span(FlowToken token) {
    return text.span(token.start(), token.end());
  }

  String slice(FlowToken token) {
    return text.slice(token.start(), token.end());
  }

  /** Takes a token of a kind, or reports that it is missing. */
  boolean expect(Kind kind, String what) {
    return takeIf(kind) || unexpected(what);
  }

  /** {@code NEWLINE | ';' | END_OF_FILE}, the end of the statement that began at {@code start}. */
  boolean separator(int start) {
    return takeIf(Kind.NEWLINE)
        || takeIf(Kind.SEMICOLON)
        || takeIf(Kind.END_OF_FILE)
        || fail(advice.behind(start, peek()));
  }

  FlowAdvice advice() {
    return advice;
  }

  /** Reports the token ahead where something else was expected. Always false. */
  boolean unexpected(String expected) {
    return fail(advice.unexpected(peek(), expected));
  }

  /** Reports a mistake. Always false. */
  boolean fail(Advice given) {
    problems.add(text.span(given.start(), given.end()), given.message());
    return false;
  }

  /** Leaves the statement that began at {@code start}: goes on behind its line. */
  void recover(int start) {
    ahead = null;
    lexer.recover(Characters.skipSpace(text.text(), start));
  }
}
