package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;

/**
 * Recognises the arrows of flowcharts. An arrow may have {@code x}, {@code o} or {@code <} at its
 * start; it takes the white space around it, line ends included.
 */
final class FlowLinks {

  /** The kinds of line, which are also the modes in which the text of an edge is read. */
  enum Line {
    SOLID,
    THICK,
    DOTTED
  }

  private final String text;
  private final LookAhead ahead;

  FlowLinks(String text, LookAhead ahead) {
    this.text = text;
    this.ahead = ahead;
  }

  /** An arrow, or the start of one with a text, of any kind at {@code from}, or null. */
  FlowToken at(int from) {
    char c = at0(from);
    if (!mayBegin(c)) {
      return null;
    }
    for (Line line : LINES) {
      int end = linkEnd(from, line);
      if (end > 0) {
        return new FlowToken(Kind.LINK, from, end);
      }
      end = startEnd(from, line);
      if (end > 0) {
        return new FlowToken(Kind.LINK_START, from, end);
      }
    }
    return invisible(from);
  }

  private static final Line[] LINES = Line.values();

  /** Whether an arrow may begin with a character. */
  static boolean mayBegin(char c) {
    return switch (c) {
      case 'x', 'o', '<', '-', '=', '.', '~' -> true;
      default -> Characters.isSpace(c);
    };
  }

  /** {@code blank* '~~~' '~'* blank*}. */
  FlowToken invisible(int from) {
    int i = ahead.spaceEnd(from);
    if (!text.startsWith("~~~", i)) {
      return null;
    }
    while (at0(i) == '~') {
      i++;
    }
    return new FlowToken(Kind.LINK, from, ahead.spaceEnd(i));
  }

  /** Where a complete arrow at {@code from} ends, or -1. */
  int linkEnd(int from, Line line) {
    int i = ahead.spaceEnd(from);
    int stroke = isHead(at0(i), "xo<") ? i + 1 : i;
    int end =
        switch (line) {
          case SOLID -> strokeEnd(stroke, '-');
          case THICK -> strokeEnd(stroke, '=');
          case DOTTED -> dottedEnd(stroke);
        };
    return end < 0 ? -1 : ahead.spaceEnd(end);
  }

  /** Two or more of the character and a head, or three and more. */
  private int strokeEnd(int from, char stroke) {
    int i = from;
    while (at0(i) == stroke) {
      i++;
    }
    if (i - from < 2) {
      return -1;
    }
    if (isHead(at0(i), "xo>")) {
      return i + 1;
    }
    return i - from > 2 ? i : -1;
  }

  /** {@code ['-'] '.'+ '-' [head]}. */
  private int dottedEnd(int from) {
    int dots = at0(from) == '-' ? from + 1 : from;
    int i = dots;
    while (at0(i) == '.') {
      i++;
    }
    if (i == dots || at0(i) != '-') {
      return -1;
    }
    return isHead(at0(i + 1), "xo>") ? i + 2 : i + 1;
  }

  /**
   * Where the start of an arrow with a text ends, or -1: {@code '--'}, {@code '=='}, {@code '-.'}.
   */
  private int startEnd(int from, Line line) {
    int i = ahead.spaceEnd(from);
    int stroke = isHead(at0(i), "xo<") ? i + 1 : i;
    String sign =
        switch (line) {
          case SOLID -> "--";
          case THICK -> "==";
          case DOTTED -> "-.";
        };
    return text.startsWith(sign, stroke) ? ahead.spaceEnd(stroke + 2) : -1;
  }

  private static boolean isHead(char c, String heads) {
    return heads.indexOf(c) >= 0;
  }

  private char at0(int i) {
    return i < text.length() ? text.charAt(i) : '\uFFFF';
  }
}
