package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.source.Span;

/**
 * The statement that comes nearest to what a rule asks for.
 *
 * @param quote its text, on one line
 * @param reason why it does not count, a clause
 */
public record NearMiss(Span span, String quote, Objection objection, String reason) {

  /** Whether it is said beside the document's matter: in a question or in an open point. */
  public boolean isAside() {
    return objection == Objection.QUESTION || objection == Objection.OPEN_POINT;
  }
}
