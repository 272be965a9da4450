package io.github.integrationspec.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.integrationspec.source.SourceText;

/** Adds stretches of a source to a prose as a reader sees them: escapes and entities resolved. */
final class VisibleText {

  /** What a backslash does. */
  enum Escapes {
    /** It takes the meaning from punctuation behind it. */
    PUNCTUATION,
    /** It takes the meaning from a pipe behind it, as in code within a table. */
    PIPE,
    /** It is a backslash. */
    NONE
  }

  private final SourceText text;
  private final String chars;
  private final ProseBuilder prose;

  VisibleText(SourceText text, ProseBuilder prose) {
    this.text = text;
    this.chars = text.text();
    this.prose = prose;
  }

  /** Adds a sequence of flexmark's, which may leave out the prefixes of lines. */
  void append(BasedSequence sequence, Escapes escapes) {
    int start = sequence.getStartOffset();
    int end = sequence.getEndOffset();
    int length = sequence.length();
    if (length == end - start) {
      append(start, end, escapes);
      return;
    }
    int i = 0;
    while (i < length) {
      int first = sequence.getIndexOffset(i);
      int n = i + 1;
      if (first < 0) {
        prose.replace(text, start, String.valueOf(sequence.charAt(i)));
      } else {
        while (n < length && sequence.getIndexOffset(n) == first + n - i) {
          n++;
        }
        append(first, first + n - i, escapes);
      }
      i = n;
    }
  }

  /** Adds from {@code start} to {@code end}; carriage returns are left out, line ends stay. */
  void append(int start, int end, Escapes escapes) {
    int from = start;
    for (int i = start; i < end; i++) {
      char c = chars.charAt(i);
      if (c == '\r') {
        prose.append(text, from, i);
        if (i + 1 >= chars.length() || chars.charAt(i + 1) != '\n') {
          prose.lineEnd(text, i);
        }
        from = i + 1;
      } else if (c == '\\' && i + 1 < end && isEscaped(chars.charAt(i + 1), escapes)) {
        prose.append(text, from, i);
        from = i + 1;
        i++;
      }
    }
    prose.append(text, from, end);
  }

  private static boolean isEscaped(char c, Escapes escapes) {
    return switch (escapes) {
      case PUNCTUATION ->
          (c >= '!' && c <= '/')
              || (c >= ':' && c <= '@')
              || (c >= '[' && c <= '`')
              || (c >= '{' && c <= '~');
      case PIPE -> c == '|';
      case NONE -> false;
    };
  }

  /** Adds the character that an entity stands for, or its text when it stands for nothing. */
  void entity(int start, int end) {
    String written = chars.substring(start, end);
    String visible = Entity.visible(written);
    if (visible.equals(written)) {
      prose.append(text, start, end);
    } else {
      prose.replace(text, start, visible);
    }
  }

  /** Adds text of HTML: entities resolved, the indent of its lines left out. */
  void html(int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      char c = chars.charAt(i);
      if (c == '\n' || c == '\r') {
        append(from, i, Escapes.NONE);
        if (c == '\n') {
          prose.lineEnd(text, i);
        }
        from = i + 1;
        while (from < end && (chars.charAt(from) == ' ' || chars.charAt(from) == '\t')) {
          from++;
        }
        i = from - 1;
      } else if (c == '&') {
        int behind = Entity.end(chars, i, end);
        if (behind > 0) {
          append(from, i, Escapes.NONE);
          entity(i, behind);
          from = behind;
          i = behind - 1;
        }
      }
    }
    append(from, end, Escapes.NONE);
  }
}
