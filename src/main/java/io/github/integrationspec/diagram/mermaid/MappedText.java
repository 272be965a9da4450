package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.Arrays;

/**
 * What is left of a text after parts of it were cut out or replaced by as many other characters.
 * Every offset still knows its place in the file.
 */
final class MappedText {

  private final SourceText source;
  private final String text;

  /** As long as {@code text}; differs where characters are in disguise. */
  private final String written;

  /** Offsets in {@code text} at which a stretch begins that is contiguous in the source. */
  private final int[] starts;

  private final int[] sourceStarts;

  /** Where the source ends without white space: what is missing at the end is missing there. */
  private final int contentEnd;

  private MappedText(
      SourceText source, String text, String written, int[] starts, int[] sourceStarts) {
    this.source = source;
    this.text = text;
    this.written = written;
    this.starts = starts;
    this.sourceStarts = sourceStarts;
    this.contentEnd = Characters.trimEnd(source.text(), 0, source.length());
  }

  static MappedText of(SourceText source) {
    return new MappedText(source, source.text(), source.text(), new int[] {0}, new int[] {0});
  }

  /** The text that grammars see. */
  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The same places with other characters, as many as before. */
  MappedText with(String other) {
    return new MappedText(source, other, other, starts, sourceStarts);
  }

  /** The same text, but grammars see other characters, as many as before. */
  MappedText disguised(String disguise) {
    return new MappedText(source, disguise, written, starts, sourceStarts);
  }

  /** The text with a line feed behind it, which lies at the end of the source. */
  MappedText withLineFeed() {
    return new MappedText(source, text + "\n", written + "\n", starts, sourceStarts);
  }

  /** The part from {@code start} to the end. */
  MappedText from(int start) {
    return start == 0 ? this : new Cut(this).remove(0, start).done();
  }

  /** Place in the file of the characters from {@code start} to {@code end} (exclusive). */
  Span span(int start, int end) {
    int run = runAt(start);
    int from = Math.min(contentEnd, inSource(run, start));
    if (end <= start) {
      return source.span(from, from);
    }
    // most spans end in the stretch that they start in
    int last = run + 1 < starts.length && starts[run + 1] < end ? runAt(end - 1) : run;
    int to = Math.min(contentEnd, inSource(last, end - 1) + 1);
    return source.span(from, Math.max(from, to));
  }

  /** The text from {@code start} to {@code end} as the author wrote it, with its place. */
  Label label(int start, int end) {
    return new Label(slice(start, end), span(start, end));
  }

  /** The text from {@code start} to {@code end} as the author wrote it. */
  String slice(int start, int end) {
    return written.substring(start, Math.min(end, written.length()));
  }

  Span sourceSpan() {
    return source.span();
  }

  /** Which stretch an offset lies in; one behind the text lies in the last. */
  private int runAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int inSource(int run, int offset) {
    return Math.min(source.length(), sourceStarts[run] + offset - starts[run]);
  }

  /** Cuts parts out of a text, in ascending order. */
  static final class Cut {
    private final MappedText from;
    private final StringBuilder text;
    private final StringBuilder written;
    private int[] starts = new int[8];
    private int[] sourceStarts = new int[8];
    private int count;
    private int run;
    private int position;

    Cut(MappedText from) {
      this.from = from;
      this.text = new StringBuilder();
      this.written = new StringBuilder();
    }

    Cut remove(int start, int end) {
      keepUntil(start);
      position = end;
      return this;
    }

    MappedText done() {
      if (position == 0) {
        return from;
      }
      keepUntil(from.length());
      if (count == 0) {
        push(0, from.source.length());
      }
      return new MappedText(
          from.source,
          text.toString(),
          isDisguised() ? written.toString() : text.toString(),
          Arrays.copyOf(starts, count),
          Arrays.copyOf(sourceStarts, count));
    }

    @SuppressWarnings("ReferenceEquality") // the very same string, or a disguise of it
    private boolean isDisguised() {
      return from.text != from.written;
    }

    private void keepUntil(int end) {
      while (position < end) {
        while (run + 1 < from.starts.length && from.starts[run + 1] <= position) {
          run++;
        }
        int next = run + 1 < from.starts.length ? Math.min(end, from.starts[run + 1]) : end;
        push(text.length(), from.sourceStarts[run] + position - from.starts[run]);
        text.append(from.text, position, next);
        if (isDisguised()) {
          written.append(from.written, position, next);
        }
        position = next;
      }
    }

    private void push(int start, int sourceStart) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, count * 2);
      }
      starts[count] = start;
      sourceStarts[count] = sourceStart;
      count++;
    }
  }
}
