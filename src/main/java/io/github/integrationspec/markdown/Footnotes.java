package io.github.integrationspec.markdown;

import java.util.HashSet;
import java.util.Set;

/** The markers of footnotes: {@code [^label]:}. */
final class Footnotes {

  private static final int LONGEST_LABEL = 200;

  private Footnotes() {}

  /** Offset behind a marker that begins at {@code start}, or -1. */
  static int markerEnd(CharSequence text, int start, int limit) {
    if (start + 4 >= limit || text.charAt(start) != '[' || text.charAt(start + 1) != '^') {
      return -1;
    }
    int stop = Math.min(limit, start + LONGEST_LABEL);
    for (int i = start + 2; i < stop; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i > start + 2 && i + 1 < limit && text.charAt(i + 1) == ':' ? i + 2 : -1;
      }
      if (c == '[' || ProseBuilder.isSpace(c)) {
        return -1;
      }
    }
    return -1;
  }

  /** The labels of all footnotes in a text, which may be used before they stand there. */
  static Set<String> labels(String text) {
    Set<String> labels = new HashSet<>();
    for (int i = text.indexOf("[^"); i >= 0; i = text.indexOf("[^", i + 2)) {
      int end = markerEnd(text, i, text.length());
      if (end > 0) {
        labels.add(text.substring(i + 2, end - 2));
      }
    }
    return labels;
  }
}
