package io.github.integrationspec.diagram.mermaid;

/** Comments: lines whose first characters are {@code %%}. */
final class Comments {

  private Comments() {}

  /**
   * Cuts out lines that begin with {@code %%} and something behind it that is no opening brace,
   * with the blank lines before them; then the blanks at the start of the text.
   */
  static MappedText remove(MappedText text) {
    String original = text.text();
    MappedText result = text;
    if (original.contains("%%")) {
      MappedText.Cut cut = new MappedText.Cut(text);
      int line = 0;
      while (line >= 0 && line < original.length()) {
        int mark = Characters.skipSpace(original, line);
        if (isComment(original, mark)) {
          int end = original.indexOf('\n', mark);
          end = end < 0 ? original.length() : end + 1;
          cut.remove(line, end);
          line = end;
        } else {
          line = lineBehind(original, mark);
        }
      }
      result = cut.done();
    }
    return result.from(Characters.skipSpace(result.text(), 0));
  }

  /** Takes everything from {@code %%} to the end of its line, for finding out a diagram's type. */
  static String withoutTails(String text) {
    int mark = text.indexOf("%%");
    if (mark < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int from = 0;
    while (mark >= 0) {
      int end = text.indexOf('\n', mark);
      if (end < 0) {
        break;
      }
      kept.append(text, from, Characters.trimEnd(text, from, mark)).append('\n');
      from = end + 1;
      mark = text.indexOf("%%", from);
    }
    return kept.append(text, from, text.length()).toString();
  }

  private static boolean isComment(String text, int mark) {
    return text.startsWith("%%", mark)
        && mark + 2 < text.length()
        && text.charAt(mark + 2) != '{'
        && text.charAt(mark + 2) != '\n';
  }

  private static int lineBehind(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Characters.isLineEnd(text.charAt(i))) {
        return i + 1;
      }
    }
    return -1;
  }
}
