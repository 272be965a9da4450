package io.github.integrationspec.report;

/**
 * Makes text of documents safe for a terminal, and for the CI servers that read logs: what could
 * move the cursor, change colours, turn the direction of writing, stay invisible or pass for a
 * command becomes a visible sign. Every UTF-16 unit stays one, so columns hold.
 */
public final class SafeText {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int PICTURES = 0x2400;

  /** Looks like the sign that it stands for. */
  private static final char SHARP = '\u266F';

  /** The first half of the invisible letters of U+E0000. */
  private static final char TAGS = '\uDB40';

  private SafeText() {}

  /** The text on one line, with nothing in it that is not shown. */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      safe.append(safe(text, i));
    }
    return safe.toString();
  }

  private static char safe(String text, int at) {
    char c = text.charAt(at);
    if (c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      return ' ';
    }
    if (c < ' ') {
      return (char) (PICTURES + c);
    }
    if (c == '#') {
      return startsCommand(text, at) ? SHARP : c;
    }
    return isLone(text, at) || (c >= '\u007F' && c <= '\u009F') || isInvisible(text, at)
        ? REPLACEMENT
        : c;
  }

  /** {@code ##[command]} and {@code ##vso[command]} are obeyed wherever they stand in a line. */
  private static boolean startsCommand(String text, int at) {
    if (!text.startsWith("##", at)) {
      return false;
    }
    int end = at + 2;
    while (end < text.length() && isAsciiLetter(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '[';
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isLone(String text, int at) {
    char c = text.charAt(at);
    return (Character.isHighSurrogate(c)
            && !(at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))))
        || (Character.isLowSurrogate(c)
            && !(at > 0 && Character.isHighSurrogate(text.charAt(at - 1))));
  }

  /**
   * What turns the direction of writing, and what has no width and is no part of a letter: joiners
   * are, in many languages.
   */
  private static boolean isInvisible(String text, int at) {
    char c = text.charAt(at);
    return c == '\u061C'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF'
        || isTag(text, at);
  }

  /** The planes' second halves {@code DC00} to {@code DC7F} behind this first one are tags. */
  private static boolean isTag(String text, int at) {
    int first = text.charAt(at) == TAGS ? at : at - 1;
    return first >= 0
        && first + 1 < text.length()
        && text.charAt(first) == TAGS
        && text.charAt(first + 1) >= '\uDC00'
        && text.charAt(first + 1) <= '\uDC7F';
  }
}
