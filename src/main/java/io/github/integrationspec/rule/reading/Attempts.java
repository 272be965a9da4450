package io.github.integrationspec.rule.reading;

import io.github.integrationspec.source.Span;

/**
 * A number of attempts of a call, the first one included.
 *
 * @param least the number, or the lesser of two that the words can mean
 * @param most the number, or the greater of two that the words can mean: {@code retry 3 times}
 * @param words as it is written: {@code 2 retries}
 */
public record Attempts(int least, int most, String words, Span span) {

  /** Whether both can be the same number. */
  public boolean agreesWith(Attempts other) {
    return least <= other.most && other.least <= most;
  }

  /** The number as messages give it. */
  public String number() {
    return least == most ? String.valueOf(least) : least + " or " + most;
  }
}
