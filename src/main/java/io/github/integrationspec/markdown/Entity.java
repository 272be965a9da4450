package io.github.integrationspec.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.SourceTextBuilder;

/** Character references, by name or by number. */
final class Entity {

  private static final int LONGEST = 34;

  private Entity() {}

  /** Offset behind the reference that begins at {@code start}, or -1 when none does. */
  static int end(String text, int start, int limit) {
    int stop = Math.min(limit, start + LONGEST);
    for (int i = start + 1; i < stop; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > start + 1 ? i + 1 : -1;
      }
      if (c != '#' && !Character.isLetterOrDigit(c)) {
        return -1;
      }
    }
    return -1;
  }

  /** What a reader sees; the reference itself when it stands for nothing. */
  static String visible(String reference) {
    return Html5Entities.entityToString(reference);
  }

  static void append(SourceText text, int start, int end, SourceTextBuilder to) {
    String written = text.text().substring(start, end);
    String visible = visible(written);
    if (visible.equals(written)) {
      to.append(text, start, end);
    } else {
      to.replace(text, start, visible);
    }
  }
}
