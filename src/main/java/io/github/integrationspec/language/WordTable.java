package io.github.integrationspec.language;

import java.util.List;

/**
 * Numbers words. All letters stand in one text and all numbers in two arrays, so that thousands of
 * words are there as soon as their bytes are. Immutable.
 */
final class WordTable {

  /** The number of a word that is not in the table. */
  static final int NONE = -1;

  private final String letters;

  /** Where each word begins in the letters; one more for where the last one ends. */
  private final int[] starts;

  /** By hash, the number of a word and one more; 0 where there is none. A power of two. */
  private final int[] slots;

  private WordTable(String letters, int[] starts, int[] slots) {
    this.letters = letters;
    this.starts = starts;
    this.slots = slots;
  }

  /** A table in which each word has its place in the list as its number. */
  static WordTable of(List<String> words) {
    int[] starts = new int[words.size() + 1];
    int[] slots = new int[Math.max(2, Integer.highestOneBit(words.size()) * 4)];
    StringBuilder letters = new StringBuilder();
    for (int number = 0; number < words.size(); number++) {
      String word = words.get(number);
      letters.append(word);
      starts[number + 1] = letters.length();
      int slot = slot(word, slots.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number + 1;
    }
    return new WordTable(letters.toString(), starts, slots);
  }

  private static int slot(String word, int slots) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 15)) & (slots - 1);
  }

  void write(PackedWriter out) {
    out.text(letters);
    out.ints(starts);
    out.ints(slots);
  }

  /** Reads what {@link #write} wrote. */
  static WordTable read(PackedReader in) {
    return new WordTable(in.text(), in.ints(), in.ints());
  }

  /** The number of a word, or {@link #NONE}. */
  int numberOf(String word) {
    int slot = slot(word, slots.length);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (is(number, word)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return NONE;
  }

  private boolean is(int number, String word) {
    return length(number) == word.length() && isBeginningOf(word, number);
  }

  /** Whether a text begins with the word of a number. */
  boolean isBeginningOf(String text, int number) {
    return text.regionMatches(0, letters, starts[number], length(number));
  }

  private int length(int number) {
    return starts[number + 1] - starts[number];
  }
}
