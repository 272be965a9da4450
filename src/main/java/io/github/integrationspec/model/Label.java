package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/**
 * A text within a diagram with its place.
 *
 * @param text as the diagram's language gives it, with {@code <br/>} and entity codes as written
 */
public record Label(String text, Span span) {

  /**
   * The text as a reader sees it: line breaks of any spelling as blanks, markup and entity codes
   * resolved, white space folded.
   */
  public String plain() {
    return PlainLabel.of(text);
  }
}
