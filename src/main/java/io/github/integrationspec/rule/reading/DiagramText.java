package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.source.Span;

/**
 * A text in a diagram, as a reader sees it.
 *
 * @param kind what it is the text of
 */
public record DiagramText(Kind kind, Wording wording, Span span) {

  /** What a text of a diagram belongs to. */
  public enum Kind {
    TITLE,
    PARTICIPANT,
    MESSAGE,
    /** The label of a fragment or of one of its branches. */
    GUARD,
    NOTE,
    NODE,
    EDGE,
    GROUP,
    /** The name of a style class, a stereotype. */
    MARK,
    /** A line of a diagram that does not parse. */
    LINE
  }

  public String text() {
    return wording.text();
  }

  public boolean has(TermSet terms) {
    return wording.has(terms);
  }
}
