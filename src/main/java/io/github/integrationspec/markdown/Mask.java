package io.github.integrationspec.markdown;

/**
 * The text as flexmark gets it: of the same length, so that places stay, but with other characters
 * where flexmark would misread or take very long. What is read is always taken from the text
 * itself.
 */
final class Mask {

  /** Markers of quotes and lists in one line, and half the indent that one may have. */
  static final int MAX_NESTING = 100;

  /** flexmark's pattern for a delimiter row recurses for each column. */
  private static final int MAX_COLUMNS = 200;

  private static final char PLAIN = 'x';

  private final String text;
  private char[] masked;

  private Mask(String text) {
    this.text = text;
  }

  static String of(String text) {
    Mask mask = new Mask(text);
    mask.destinations();
    mask.lines();
    mask.nulls();
    return mask.masked == null ? text : new String(mask.masked);
  }

  private void set(int offset, char c) {
    if (masked == null) {
      masked = text.toCharArray();
    }
    masked[offset] = c;
  }

  /** flexmark takes a NUL for the end of a paragraph. */
  private void nulls() {
    for (int i = text.indexOf('\0'); i >= 0; i = text.indexOf('\0', i + 1)) {
      set(i, '\ufffd');
    }
  }

  /** {@code [a](<b c>)}: flexmark knows no blanks in there. */
  private void destinations() {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (isDestination(i)) {
        int end = endOfDestination(i);
        for (int k = i + 1; k < end; k++) {
          if (text.charAt(k) == ' ') {
            set(k, '_');
          }
        }
      }
    }
  }

  private boolean isDestination(int bracket) {
    int i = bracket - 1;
    while (i >= 0 && ProseBuilder.isSpace(text.charAt(i))) {
      i--;
    }
    return i > 0 && (text.charAt(i) == '(' || text.charAt(i) == ':') && text.charAt(i - 1) == ']';
  }

  private int endOfDestination(int bracket) {
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

  private void lines() {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(start, end);
      start = end + 1;
    }
  }

  /** Takes the meaning from markers that nest too deep. */
  private void line(int start, int end) {
    int i = start;
    for (int depth = 0; ; depth++) {
      int blanks = i;
      while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
        i++;
      }
      int marker = i < end ? markerEnd(i, end) : 0;
      if (marker == 0) {
        break;
      }
      if (depth >= MAX_NESTING || i - blanks >= 2 * MAX_NESTING) {
        set(i, PLAIN);
        return;
      }
      i = marker;
    }
    if (end - i > MAX_COLUMNS && isWideDelimiterRow(i, end)) {
      set(i, PLAIN);
    }
  }

  /** Offset behind the marker of a quote or list item, or 0 when there is none. */
  private int markerEnd(int at, int end) {
    char c = text.charAt(at);
    if (c == '>') {
      return at + 1;
    }
    int i = at;
    if (c == '-' || c == '*' || c == '+') {
      i++;
    } else {
      while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      if (i == at || i >= end || (text.charAt(i) != '.' && text.charAt(i) != ')')) {
        return 0;
      }
      i++;
    }
    return i >= end || text.charAt(i) == ' ' || text.charAt(i) == '\t' ? i : 0;
  }

  private boolean isWideDelimiterRow(int start, int end) {
    int pipes = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ("|:- \t\r".indexOf(c) < 0) {
        return false;
      }
      pipes += c == '|' ? 1 : 0;
    }
    return pipes > MAX_COLUMNS;
  }
}
