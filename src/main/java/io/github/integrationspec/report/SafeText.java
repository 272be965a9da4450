package io.github.integrationspec.report;

/**
 * Makes text of documents safe for a terminal: what could move the cursor, change colours or turn
 * the direction of writing becomes a visible sign. Every UTF-16 unit stays one, so columns hold.
 */
public final class SafeText {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int PICTURES = 0x2400;

  private SafeText() {}

  /** The text with visible signs in place of what is not safe. */
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
    boolean lone =
        (Character.isHighSurrogate(c)
                && !(at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))))
            || (Character.isLowSurrogate(c)
                && !(at > 0 && Character.isHighSurrogate(text.charAt(at - 1))));
    return lone || (c >= '\u007F' && c <= '\u009F') || turnsDirection(c) ? REPLACEMENT : c;
  }

  private static boolean turnsDirection(char c) {
    return c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
