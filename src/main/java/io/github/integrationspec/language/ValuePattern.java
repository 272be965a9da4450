package io.github.integrationspec.language;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A regular expression of a standard: what a value looks like, {@code DPA-\\d{4}}. Searched for in
 * time that is linear in the text, whatever somebody writes.
 */
public final class ValuePattern {

  private static final int LONGEST = 500;

  private final Pattern pattern;

  private ValuePattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Reads an expression in the syntax of RE2.
   *
   * @throws BadTermException when it is none
   */
  public static ValuePattern of(String expression) {
    if (expression.length() > LONGEST) {
      throw new BadTermException("a pattern has at most " + LONGEST + " characters");
    }
    try {
      return new ValuePattern(Pattern.compile(expression));
    } catch (PatternSyntaxException e) {
      throw new BadTermException(
          "'" + expression + "' is no pattern of RE2: " + e.getDescription());
    }
  }

  /** Whether a stretch of a text matches. */
  public boolean isIn(String text) {
    return pattern.matcher(text).find();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValuePattern that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}
