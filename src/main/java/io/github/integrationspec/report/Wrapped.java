package io.github.integrationspec.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks. */
final class Wrapped {

  /** A terminal's 80 without Maven's longest prefix, {@code [WARNING] }. */
  static final int COLUMNS = 70;

  private Wrapped() {}

  /**
   * Lines of at most 70 columns, unless a single word is longer.
   *
   * @param first what the first line begins with
   * @param others what the other lines begin with
   */
  static List<String> lines(String text, String first, String others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : SafeText.of(text).strip().split(" +")) {
      if (!empty && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(word) > COLUMNS) {
        lines.add(line.toString());
        line = new StringBuilder(others);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
