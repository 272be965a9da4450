package io.github.integrationspec.diagram.mermaid;

/**
 * Drops the {@code ;} that ends a {@code style} or {@code classDef} line which names a colour with
 * {@code #}, so that {@code #fff;} is not taken for an entity code.
 */
final class StyleSemicolons {

  private StyleSemicolons() {}

  static MappedText remove(MappedText text) {
    return remove(remove(text, "style"), "classDef");
  }

  private static MappedText remove(MappedText text, String keyword) {
    String original = text.text();
    int found = original.indexOf(keyword);
    if (found < 0) {
      return text;
    }
    MappedText.Cut cut = new MappedText.Cut(text);
    while (found >= 0) {
      int end = original.indexOf('\n', found);
      end = end < 0 ? original.length() : end;
      int last = lastSemicolon(original, found, end);
      if (last > found && hasColour(original, found + keyword.length(), last)) {
        cut.remove(last, last + 1);
      }
      found = original.indexOf(keyword, end);
    }
    return cut.done();
  }

  // String.lastIndexOf would go back to the start of the text from every such line
  private static int lastSemicolon(String text, int from, int end) {
    int i = end - 1;
    while (i > from && text.charAt(i) != ';') {
      i--;
    }
    return i;
  }

  /** Whether a {@code :} and a {@code #} stand in this order with no white space in between. */
  private static boolean hasColour(String text, int from, int end) {
    boolean colon = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '#' && colon) {
        return true;
      }
      colon = !Characters.isSpace(c) && (colon || c == ':');
    }
    return false;
  }
}
