package io.github.integrationspec.source;

import java.util.Arrays;
import java.util.List;

/**
 * The text of a file, or of a part of it, in which every offset knows its place in the file. A part
 * may leave out what stands at the start of its lines (the {@code >} of a block quote, the indent
 * of a list item): its positions are the file's all the same, so no caller does arithmetic on
 * lines.
 *
 * <p>Line ends are {@code \n}, {@code \r\n} and {@code \r}; they stay in the text as they are.
 */
public final class SourceText {

  private final String file;
  private final String text;

  /**
   * Offsets in {@code text} at which a run of characters begins that is contiguous in the file and
   * stays on one line.
   */
  private final int[] runs;

  private final int[] lines;
  private final int[] columns;

  private SourceText(String file, String text, int[] runs, int[] lines, int[] columns) {
    this.file = file;
    this.text = text;
    this.runs = runs;
    this.lines = lines;
    this.columns = columns;
  }

  /** A whole file. */
  public static SourceText of(String file, String text) {
    int count = 1;
    for (int i = nextLine(text, 0); i >= 0; i = nextLine(text, i)) {
      count++;
    }
    int[] runs = new int[count];
    int[] lines = new int[count];
    int[] columns = new int[count];
    int n = 0;
    for (int i = 0; i >= 0; i = nextLine(text, i)) {
      runs[n] = i;
      lines[n] = n + 1;
      columns[n] = 1;
      n++;
    }
    return new SourceText(file, text, runs, lines, columns);
  }

  /** Offset of the line that follows the one {@code from} lies on, or -1. */
  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  /**
   * Several parts of one file put together in order, for instance the lines of a fence without
   * their prefix. The parts must come from the same file.
   */
  public static SourceText join(List<SourceText> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("nothing to join");
    }
    int count = 0;
    int length = 0;
    for (SourceText part : parts) {
      count += part.runs.length;
      length += part.text.length();
    }
    StringBuilder text = new StringBuilder(length);
    int[] runs = new int[count];
    int[] lines = new int[count];
    int[] columns = new int[count];
    int n = 0;
    for (SourceText part : parts) {
      for (int i = 0; i < part.runs.length; i++) {
        runs[n] = text.length() + part.runs[i];
        lines[n] = part.lines[i];
        columns[n++] = part.columns[i];
      }
      text.append(part.text);
    }
    return new SourceText(parts.get(0).file, text.toString(), runs, lines, columns);
  }

  /** Path of the file relative to the base directory, with {@code /}. */
  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** The part from {@code start} (inclusive) to {@code end} (exclusive), with its positions. */
  public SourceText slice(int start, int end) {
    int first = runAt(start);
    int last = end > start ? runAt(end - 1) : first;
    int[] r = new int[last - first + 1];
    int[] l = Arrays.copyOfRange(lines, first, last + 1);
    int[] c = Arrays.copyOfRange(columns, first, last + 1);
    for (int i = 0; i < r.length; i++) {
      r[i] = Math.max(0, runs[first + i] - start);
    }
    c[0] += start - runs[first];
    return new SourceText(file, text.substring(start, end), r, l, c);
  }

  /** Line in the file, from 1, of the character at {@code offset}. */
  public int line(int offset) {
    return lines[runAt(offset)];
  }

  /** Column in the file, from 1 in UTF-16 units, of the character at {@code offset}. */
  public int column(int offset) {
    int run = runAt(offset);
    return columns[run] + offset - runs[run];
  }

  /**
   * Place in the file of the characters from {@code start} (inclusive) to {@code end} (exclusive).
   */
  public Span span(int start, int end) {
    int run = runAt(start);
    int line = lines[run];
    int column = columns[run] + start - runs[run];
    if (end <= start) {
      return new Span(file, line, column, line, column);
    }
    // most spans end in the run that they start in
    int last = run + 1 < runs.length && runs[run + 1] < end ? runAt(end - 1) : run;
    return new Span(file, line, column, lines[last], columns[last] + end - runs[last]);
  }

  /** Place of the whole text. */
  public Span span() {
    return span(0, text.length());
  }

  static SourceText ofRuns(String file, String text, int[] runs, int[] lines, int[] columns) {
    return new SourceText(file, text, runs, lines, columns);
  }

  int runCount() {
    return runs.length;
  }

  int runStart(int run) {
    return runs[run];
  }

  int runLine(int run) {
    return lines[run];
  }

  int runColumn(int run) {
    return columns[run];
  }

  int runAt(int offset) {
    int run = search(offset);
    // of several empty runs at one offset the last one holds the character
    while (run + 1 < runs.length && runs[run + 1] <= offset) {
      run++;
    }
    return Math.max(0, run);
  }

  /**
   * The last run that starts at or before an offset, or -1. Lines are of similar length, so the
   * place is guessed and the search goes outwards from there: a long text costs no more a look-up
   * than a short one.
   */
  private int search(int offset) {
    int guess = (int) Math.min(runs.length - 1L, (long) offset * runs.length / (text.length() + 1));
    int low = guess;
    int high = guess + 1;
    for (int step = 1; low >= 0 && runs[low] > offset; step *= 2) {
      high = low;
      low -= step;
    }
    for (int step = 1; high < runs.length && runs[high] <= offset; step *= 2) {
      low = high;
      high += step;
    }
    int found = Arrays.binarySearch(runs, Math.max(low, 0), Math.min(high, runs.length), offset);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public String toString() {
    return text;
  }
}
