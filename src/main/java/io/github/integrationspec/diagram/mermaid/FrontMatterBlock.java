package io.github.integrationspec.diagram.mermaid;

/**
 * The front matter of a diagram: YAML between two lines of {@code ---} at the very start. Both may
 * be indented, by the same white space.
 *
 * @param indent what stands before the fences
 * @param start offset of the YAML
 * @param end offset of its end
 * @param length of the whole block, its fences and the line ends behind it included
 */
record FrontMatterBlock(String indent, int start, int end, int length) {

  private static final String FENCE = "---";
  private static final FrontMatterBlock NONE = new FrontMatterBlock("", 0, 0, 0);

  boolean exists() {
    return length > 0;
  }

  /**
   * Finds the block at the start of a text with line feeds. Blank lines behind the opening fence
   * belong to the opening, unless no closing fence is left behind them.
   */
  static FrontMatterBlock find(String text) {
    int open = 0;
    while (open < text.length()
        && text.charAt(open) != '\n'
        && Characters.isSpace(text.charAt(open))) {
      open++;
    }
    if (!text.startsWith(FENCE, open)) {
      return NONE;
    }
    String fence = text.substring(0, open) + FENCE;
    int blanks = Characters.skipSpace(text, open + FENCE.length());
    int first = text.indexOf('\n', open + FENCE.length());
    if (first < 0 || first >= blanks) {
      return NONE;
    }
    int last = lastClosing(text, fence, first + 1);
    if (last < 0) {
      return NONE;
    }
    int opened = text.lastIndexOf('\n', Math.min(blanks, last) - 1);
    for (int i = text.indexOf('\n', opened + 1); i >= 0; i = text.indexOf('\n', i + 1)) {
      int behind = closingEnd(text, fence, i);
      if (behind >= 0) {
        return new FrontMatterBlock(text.substring(0, open), opened + 1, i, behind);
      }
    }
    return NONE;
  }

  private static int lastClosing(String text, String fence, int from) {
    int last = -1;
    for (int i = text.indexOf('\n', from); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (closingEnd(text, fence, i) >= 0) {
        last = i;
      }
    }
    return last;
  }

  /** Offset behind a closing fence that follows the line feed at {@code i}, else -1. */
  private static int closingEnd(String text, String fence, int i) {
    if (!text.startsWith(fence, i + 1)) {
      return -1;
    }
    int behind = i + 1 + fence.length();
    int end = text.lastIndexOf('\n', Characters.skipSpace(text, behind) - 1);
    return end >= behind ? end + 1 : -1;
  }
}
