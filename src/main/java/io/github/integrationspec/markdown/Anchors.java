package io.github.integrationspec.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The anchors of a document, made from headings as GitHub makes them. */
final class Anchors {

  private final Set<String> all = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** An {@code id} or {@code name} attribute, or an id that an author gave to a heading. */
  void add(String id) {
    if (!id.isBlank()) {
      all.add(id.strip());
    }
  }

  /** The anchor of the next heading with this text, unique among the headings so far. */
  String next(String text) {
    String slug = slug(text);
    Integer seen = counts.get(slug);
    String anchor = slug;
    if (seen != null) {
      int n = seen;
      do {
        n++;
        anchor = slug + "-" + n;
      } while (counts.containsKey(anchor));
      counts.put(slug, n);
    }
    counts.put(anchor, 0);
    add(anchor);
    // authors leave out the selector that makes a sign an emoji: it cannot be seen
    if (anchor.indexOf('\ufe0f') >= 0) {
      all.add(anchor.replace("\ufe0f", ""));
    }
    return anchor;
  }

  Set<String> all() {
    return all;
  }

  /**
   * GitHub's rule: lower case; letters, marks, digits, connectors, hyphens and blanks stay, blanks
   * become hyphens, all else goes.
   */
  private static String slug(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ') {
        slug.append('-');
      } else if (c == '-' || isWord(c)) {
        slug.appendCodePoint(c);
      }
    }
    return slug.toString();
  }

  private static boolean isWord(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> Character.isAlphabetic(c);
    };
  }
}
