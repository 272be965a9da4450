package io.github.integrationspec.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.SourceTextBuilder;
import java.util.List;

/** Lines of flexmark's, which may lack the prefix of a quote or a list, as a text with places. */
final class SourceLines {

  private SourceLines() {}

  /**
   * @param at the place should there be no line
   */
  static SourceText join(SourceText text, List<BasedSequence> lines, BasedSequence at) {
    if (lines.isEmpty()) {
      int offset = Math.min(text.length(), at.getEndOffset());
      return text.slice(offset, offset);
    }
    BasedSequence first = lines.get(0);
    BasedSequence last = lines.get(lines.size() - 1);
    int expected = first.getStartOffset();
    boolean contiguous = true;
    for (BasedSequence line : lines) {
      contiguous &=
          line.getStartOffset() == expected
              && line.length() == line.getEndOffset() - line.getStartOffset();
      expected = line.getEndOffset();
    }
    if (contiguous) {
      return text.slice(first.getStartOffset(), last.getEndOffset());
    }
    SourceTextBuilder joined = new SourceTextBuilder(text, first.getStartOffset());
    for (BasedSequence line : lines) {
      append(text, line, joined);
    }
    return joined.build();
  }

  private static void append(SourceText text, BasedSequence line, SourceTextBuilder to) {
    int start = line.getStartOffset();
    int length = line.length();
    if (length == line.getEndOffset() - start) {
      to.append(text, start, line.getEndOffset());
      return;
    }
    int i = 0;
    while (i < length) {
      int first = line.getIndexOffset(i);
      int n = i + 1;
      if (first < 0) {
        // a tab that is partly prefix stands for blanks
        to.replace(text, Math.max(0, start - 1), String.valueOf(line.charAt(i)));
      } else {
        while (n < length && line.getIndexOffset(n) == first + n - i) {
          n++;
        }
        to.append(text, first, first + n - i);
      }
      i = n;
    }
  }
}
