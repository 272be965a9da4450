package io.github.integrationspec.language;

import java.util.List;

/** One item of a term's pattern. */
sealed interface TermItem {

  /** A word, by its stem. */
  record Stem(String stem) implements TermItem {}

  /** A word in exactly this form. */
  record Exact(String word) implements TermItem {}

  /** Words that begin so. */
  record Prefix(String prefix) implements TermItem {}

  /** A value of this shape. */
  record Value(Shape shape) implements TermItem {}

  /** Up to this many tokens of any kind. */
  record Gap(int most) implements TermItem {}

  /** Any of these patterns. */
  record Choice(List<List<TermItem>> patterns) implements TermItem {

    /** Of the whole it would be counted over and over: choices hold hundreds of patterns. */
    @Override
    public int hashCode() {
      return 31 * patterns.size() + patterns.get(0).hashCode();
    }
  }
}
