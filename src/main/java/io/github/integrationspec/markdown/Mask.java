package io.github.integrationspec.markdown;

/**
 * The text as flexmark gets it: of the same length, so that places stay, but with other characters
 * where flexmark would misread. What is read is always taken from the text itself.
 */
final class Mask {

  private Mask() {}

  static String of(String text) {
    char[] masked = null;
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (isDestination(text, i)) {
        int end = endOfDestination(text, i);
        for (int k = i + 1; k < end; k++) {
          if (text.charAt(k) == ' ') {
            masked = masked == null ? text.toCharArray() : masked;
            masked[k] = '_';
          }
        }
      }
    }
    return masked == null ? text : new String(masked);
  }

  /** {@code ](<} or {@code ]: <}: flexmark knows no blanks in there. */
  private static boolean isDestination(String text, int bracket) {
    int i = bracket - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i > 0 && (text.charAt(i) == '(' || text.charAt(i) == ':') && text.charAt(i - 1) == ']';
  }

  private static int endOfDestination(String text, int bracket) {
    for (int i = bracket + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i;
      }
      if (c == '\n' || c == '\r' || c == '<') {
        return bracket;
      }
    }
    return bracket;
  }
}
