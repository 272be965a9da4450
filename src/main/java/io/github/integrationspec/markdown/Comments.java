package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Comment;
import io.github.integrationspec.source.SourceText;

/** HTML comments. */
final class Comments {

  private static final String OPENING = "<!--";
  private static final String CLOSING = "-->";

  private Comments() {}

  /** The comment from {@code start} to {@code end}; one without its end marker runs to the end. */
  static Comment of(SourceText text, int start, int end) {
    int from = Math.min(end, start + OPENING.length());
    boolean closed =
        end - CLOSING.length() >= from && text.text().startsWith(CLOSING, end - CLOSING.length());
    int to = closed ? end - CLOSING.length() : end;
    return new Comment(text.slice(from, to), Reading.blockSpan(text, start, end));
  }
}
