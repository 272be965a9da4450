package io.github.integrationspec.diagram.mermaid;

/**
 * The character classes of Mermaid's lexers. They are those of JavaScript's regular expressions,
 * which differ from Java's: white space includes the no-break space and the byte order mark.
 */
final class Characters {

  private Characters() {}

  /** White space, line ends included. */
  static boolean isSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return c >= 0xA0 && isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return switch (c) {
      case 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF -> true;
      default -> c >= 0x2000 && c <= 0x200A;
    };
  }

  /** A character of a word: an ASCII letter or digit, or an underscore. */
  static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A letter beyond ASCII; surrogates, and so emoji, are none. */
  static boolean isWideLetter(char c) {
    return c >= 0xAA && Character.isLetter(c);
  }

  /** A character at which a line ends in the sense of JavaScript. */
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static int skipWord(String text, int from) {
    int i = from;
    while (i < text.length() && isWord(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Start of {@code [start, end)} without leading white space. */
  static int trimStart(String text, int start, int end) {
    int i = start;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** End of {@code [start, end)} without trailing white space. */
  static int trimEnd(String text, int start, int end) {
    int i = end;
    while (i > start && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** ASCII letters in lower case, everything else as it is. */
  static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c + 'a' - 'A'));
      }
    }
    return lower.toString();
  }

  static boolean isBlank(String text) {
    return skipSpace(text, 0) == text.length();
  }

  static String trim(String text) {
    int start = trimStart(text, 0, text.length());
    return text.substring(start, trimEnd(text, start, text.length()));
  }
}
