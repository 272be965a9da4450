package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.SourceTextBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts visible text and its marks together; white space at both ends is left out. */
final class ProseBuilder {

  private static final Comparator<Mark> BY_START = Comparator.comparingInt(Mark::start);

  private final SourceTextBuilder text;
  private final List<Mark> marks = new ArrayList<>(4);
  private boolean skipsBlanks;

  /**
   * @param at the place of a text that turns out to be empty
   */
  ProseBuilder(SourceText base, int at) {
    text = new SourceTextBuilder(base, at);
  }

  int length() {
    return text.length();
  }

  CharSequence text() {
    return text.text();
  }

  String text(int start) {
    return text.text().subSequence(Math.min(start, text.length()), text.length()).toString();
  }

  /** Adds a stretch as it is; white space at the start of the text or of a line is dropped. */
  void append(SourceText from, int start, int end) {
    int first = start;
    if (skipsBlanks || text.length() == 0) {
      while (first < end && isSpace(from.text().charAt(first))) {
        first++;
      }
    }
    if (first < end) {
      text.append(from, first, end);
      skipsBlanks = false;
    }
  }

  void append(Prose prose) {
    int offset = text.length();
    text.append(prose.source());
    for (Mark mark : prose.marks()) {
      marks.add(new Mark(mark.kind(), mark.start() + offset, mark.end() + offset, mark.target()));
    }
  }

  /** Adds what stands for the markup at {@code offset}. */
  void replace(SourceText from, int offset, String visible) {
    text.replace(from, offset, visible);
  }

  /** Adds a line end for the markup at {@code offset}, unless nothing stands before it. */
  void lineEnd(SourceText from, int offset) {
    if (text.length() > 0) {
      text.replace(from, offset, "\n");
      skipsBlanks = true;
    }
  }

  /** As {@link #lineEnd}, unless a line has just begun. */
  void newLine(SourceText from, int offset) {
    if (!atLineStart()) {
      text.replace(from, offset, "\n");
      skipsBlanks = true;
    }
  }

  boolean atLineStart() {
    return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
  }

  /** Begins a mark; {@link #close} ends it. */
  int open(MarkKind kind, String target) {
    marks.add(new Mark(kind, text.length(), Integer.MAX_VALUE, target));
    return marks.size() - 1;
  }

  /** Takes a mark back that never ended; {@link #build} leaves it out. */
  void drop(int index) {
    Mark mark = marks.get(index);
    marks.set(index, new Mark(mark.kind(), mark.start(), -1, mark.target()));
  }

  void close(int index) {
    Mark mark = marks.get(index);
    marks.set(index, new Mark(mark.kind(), mark.start(), text.length(), mark.target()));
  }

  /** Adds a mark over text that is there already. */
  void mark(Mark mark) {
    marks.add(mark);
  }

  /** The marks so far; those still open end nowhere. */
  List<Mark> marks() {
    return marks;
  }

  /** The text so far with positions, for a look at it before it is finished. */
  SourceText source() {
    return text.build();
  }

  Prose build() {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    text.truncate(end);
    if (marks.isEmpty()) {
      return new Prose(text.build(), List.of());
    }
    marks.removeIf(mark -> mark.end() < 0);
    boolean sorted = true;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.end() > end) {
        marks.set(i, new Mark(mark.kind(), Math.min(mark.start(), end), end, mark.target()));
      }
      sorted &= i == 0 || marks.get(i - 1).start() <= marks.get(i).start();
    }
    if (!sorted) {
      marks.sort(BY_START);
    }
    return new Prose(text.build(), marks);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0';
  }
}
