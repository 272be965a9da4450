package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.source.Span;

/** Spans of what may be spread over several files by includes. */
final class Spans {

  private Spans() {}

  /** From the start of one to the end of the other; the first alone when they have no order. */
  static Span from(Span first, Span last) {
    boolean ordered =
        first.file().equals(last.file())
            && (last.endLine() > first.line()
                || (last.endLine() == first.line() && last.endColumn() >= first.column()));
    return ordered ? first.to(last) : first;
  }
}
