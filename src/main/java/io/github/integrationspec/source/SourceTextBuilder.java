package io.github.integrationspec.source;

import java.util.Arrays;

/**
 * Puts a text together from stretches of another one. What is left out or replaced does not move
 * the positions of the rest: every offset of the result knows its place in the file.
 */
public final class SourceTextBuilder {

  private final SourceText base;
  private final int at;
  private final StringBuilder text = new StringBuilder();
  private int[] runs = new int[4];
  private int[] lines = new int[4];
  private int[] columns = new int[4];
  private int count;

  /**
   * @param at the place, as an offset of {@code base}, that the result has when nothing is added
   */
  public SourceTextBuilder(SourceText base, int at) {
    this.base = base;
    this.at = at;
  }

  /** Adds a stretch of {@code from}, which must be a text of the same file; end exclusive. */
  public SourceTextBuilder append(SourceText from, int start, int end) {
    if (end <= start) {
      return this;
    }
    int length = text.length();
    int run = from.runAt(start);
    int column = from.runColumn(run) + start - from.runStart(run);
    addRun(length, from.runLine(run), column);
    for (run++; run < from.runCount() && from.runStart(run) < end; run++) {
      addRun(length + from.runStart(run) - start, from.runLine(run), from.runColumn(run));
    }
    text.append(from.text(), start, end);
    return this;
  }

  /** Adds all of {@code from}. */
  public SourceTextBuilder append(SourceText from) {
    return append(from, 0, from.length());
  }

  /**
   * Adds what the reader sees in place of something else, such as the character that an entity
   * stands for.
   *
   * @param offset where that something else begins in {@code from}
   */
  public SourceTextBuilder replace(SourceText from, int offset, String visible) {
    int run = from.runAt(offset);
    int column = from.runColumn(run) + offset - from.runStart(run);
    for (int i = 0; i < visible.length(); i++) {
      // a run each: all of them stand for the one place
      addRun(text.length() + i, from.runLine(run), column);
    }
    text.append(visible);
    return this;
  }

  public int length() {
    return text.length();
  }

  public char charAt(int offset) {
    return text.charAt(offset);
  }

  /** Drops everything from {@code length} on. */
  public SourceTextBuilder truncate(int length) {
    text.setLength(length);
    while (count > 0 && runs[count - 1] >= length) {
      count--;
    }
    return this;
  }

  /** The text so far, without positions. */
  public CharSequence text() {
    return text;
  }

  public SourceText build() {
    if (count == 0) {
      return base.slice(at, at);
    }
    return SourceText.ofRuns(
        base.file(),
        text.toString(),
        Arrays.copyOf(runs, count),
        Arrays.copyOf(lines, count),
        Arrays.copyOf(columns, count));
  }

  private void addRun(int start, int line, int column) {
    if (count > 0) {
      int last = count - 1;
      if (lines[last] == line && columns[last] + start - runs[last] == column) {
        return;
      }
      if (count == runs.length) {
        runs = Arrays.copyOf(runs, count * 2);
        lines = Arrays.copyOf(lines, count * 2);
        columns = Arrays.copyOf(columns, count * 2);
      }
    }
    runs[count] = start;
    lines[count] = line;
    columns[count] = column;
    count++;
  }
}
