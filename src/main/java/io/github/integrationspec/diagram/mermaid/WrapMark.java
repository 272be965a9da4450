package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Label;

/** {@code wrap:}, {@code nowrap:}, {@code :wrap:} or {@code :nowrap:} at the start of a text. */
final class WrapMark {

  private WrapMark() {}

  /** The text from {@code start} to {@code end} without blanks around it and without the mark. */
  static Label strip(MappedText text, int start, int end) {
    String all = text.text();
    int from = Characters.trimStart(all, start, end);
    int mark = all.startsWith(":", from) ? from + 1 : from;
    mark = all.startsWith("no", mark) ? mark + 2 : mark;
    if (all.startsWith("wrap:", mark) && mark + 5 <= end) {
      from = Characters.trimStart(all, mark + 5, end);
    }
    return text.label(from, Characters.trimEnd(all, from, end));
  }
}
