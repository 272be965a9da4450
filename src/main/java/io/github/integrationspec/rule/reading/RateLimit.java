package io.github.integrationspec.rule.reading;

import io.github.integrationspec.source.Span;
import java.util.Set;

/**
 * How many calls the third party admits.
 *
 * @param count calls within a window
 * @param window its length in seconds
 * @param scopes of what kinds of calls, callers and systems it is said
 * @param words as it is written
 * @param sections those that it stands in
 */
public record RateLimit(
    double count,
    double window,
    Set<String> scopes,
    String words,
    Span span,
    Set<String> sections) {

  private static final double EQUAL = 1e-6;

  /** Whether both admit as much: 6,000 an hour are 100 a minute. */
  public boolean isSame(RateLimit other) {
    return isSame(other.count / other.window);
  }

  /** Whether it admits so many calls per second. */
  public boolean isSame(double perSecond) {
    double own = count / window;
    return Math.abs(own - perSecond) <= EQUAL * Math.max(own, perSecond);
  }
}
