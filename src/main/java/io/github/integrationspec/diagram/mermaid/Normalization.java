package io.github.integrationspec.diagram.mermaid;

/** The rewriting that happens to a text before anything reads it. */
final class Normalization {

  private Normalization() {}

  static MappedText apply(MappedText text) {
    return quotesInTags(lineEnds(text));
  }

  /** Every line end becomes a line feed. */
  private static MappedText lineEnds(MappedText text) {
    String original = text.text();
    int carriageReturn = original.indexOf('\r');
    if (carriageReturn < 0) {
      return text;
    }
    MappedText fed = text.with(original.replace('\r', '\n'));
    MappedText.Cut cut = new MappedText.Cut(fed);
    while (carriageReturn >= 0) {
      if (original.startsWith("\n", carriageReturn + 1)) {
        cut.remove(carriageReturn, carriageReturn + 1);
      }
      carriageReturn = original.indexOf('\r', carriageReturn + 1);
    }
    return cut.done();
  }

  /**
   * Within {@code <word …>}, {@code ="x"} becomes {@code ='x'}: double quotes would end a label.
   */
  private static MappedText quotesInTags(MappedText text) {
    String original = text.text();
    char[] changed = null;
    int open = original.indexOf('<');
    while (open >= 0) {
      int name = Characters.skipWord(original, open + 1);
      int next = open + 1;
      if (name > open + 1) {
        int close = original.indexOf('>', name);
        if (close < 0) {
          break;
        }
        int quote = quote(original, name, close);
        while (quote < close) {
          int end = original.indexOf('"', quote + 2);
          if (end < 0 || end >= close) {
            break;
          }
          changed = changed == null ? original.toCharArray() : changed;
          changed[quote + 1] = '\'';
          changed[end] = '\'';
          quote = quote(original, end + 1, close);
        }
        next = close + 1;
      }
      open = original.indexOf('<', next);
    }
    return changed == null ? text : text.with(new String(changed));
  }

  /** Offset of the first {@code ="} in a part of the text, else the part's end. */
  private static int quote(String text, int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (text.charAt(i) == '=' && text.charAt(i + 1) == '"') {
        return i;
      }
    }
    return end;
  }
}
