package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.source.Span;

/**
 * The text of a heading and the id that its author gave it: {@code ## Errors {#errors}}.
 *
 * @param id empty when there is none
 */
record HeadingText(Prose prose, String id) {

  static HeadingText of(Prose prose) {
    String text = prose.text();
    if (text.endsWith("}")) {
      int open = text.lastIndexOf("{#");
      if (open >= 0 && isId(text, open + 2, text.length() - 1)) {
        int end = open;
        while (end > 0 && ProseBuilder.isSpace(text.charAt(end - 1))) {
          end--;
        }
        return new HeadingText(prose.slice(0, end), text.substring(open + 2, text.length() - 1));
      }
    }
    return new HeadingText(prose, "");
  }

  private static boolean isId(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && "-_:.".indexOf(c) < 0) {
        return false;
      }
    }
    return end > start;
  }

  /** With an id of its own, the anchor that GitHub makes from the text works as well. */
  Heading heading(int level, Span span, Reading reading) {
    String anchor = reading.anchors().next(prose.text());
    reading.anchors().add(id);
    return new Heading(level, prose, id.isEmpty() ? anchor : id, span);
  }
}
