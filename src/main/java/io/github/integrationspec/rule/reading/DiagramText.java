package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.source.Span;

/**
 * A text in a diagram, as a reader sees it.
 *
 * @param kind what it is the text of
 * @param path whether it stands where things have gone wrong
 */
public record DiagramText(Kind kind, Path path, Wording wording, Span span) {

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

  /** The part of a sequence diagram that something belongs to. */
  public enum Path {
    USUAL,
    /** A branch that is entered when something has gone wrong. */
    ERROR
  }

  public String text() {
    return wording.text();
  }

  public boolean has(TermSet terms) {
    return wording.has(terms);
  }
}
