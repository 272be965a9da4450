package io.github.integrationspec.diagram.mermaid;

/**
 * Directives, {@code %%{init: {…}}%%}. They configure the drawing; here they are cut out, over as
 * many lines as they take.
 */
final class Directives {

  private static final String OPEN = "%%{";
  private static final String CLOSE = "}%%";

  private Directives() {}

  static MappedText remove(MappedText text) {
    String original = text.text();
    int open = original.indexOf(OPEN);
    if (open < 0) {
      return text;
    }
    MappedText.Cut cut = new MappedText.Cut(text);
    while (open >= 0) {
      int end = end(original, open);
      if (end > open) {
        cut.remove(open, end);
      }
      open = original.indexOf(OPEN, Math.max(end, open + 1));
    }
    return cut.done();
  }

  /**
   * {@code '%%{' word [':'] (word | anything up to the closer) ['}%%']}; without a closer, all that
   * follows. Gives -1 when no directive stands at {@code open}.
   */
  private static int end(String text, int open) {
    int name = Characters.skipSpace(text, open + OPEN.length());
    int nameEnd = Characters.skipWord(text, name);
    if (nameEnd == name) {
      return -1;
    }
    int i = Characters.skipSpace(text, nameEnd);
    if (i < text.length() && text.charAt(i) == ':') {
      i = Characters.skipSpace(text, i + 1);
    }
    int value = Characters.skipWord(text, i);
    if (value == i) {
      value = valueEnd(text, i);
    }
    i = Characters.skipSpace(text, value);
    return text.startsWith(CLOSE, i) ? i + CLOSE.length() : i;
  }

  private static int valueEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !text.startsWith(CLOSE, i)) {
      char c = text.charAt(i);
      if (c == '\u2028' || c == '\u2029') {
        break;
      }
      i++;
    }
    return i;
  }
}
