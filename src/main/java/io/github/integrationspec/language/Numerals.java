package io.github.integrationspec.language;

import java.util.Map;
import java.util.OptionalDouble;

/** Numbers in digits and in words. */
final class Numerals {

  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("zero", 0.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("thirteen", 13.0),
          Map.entry("fifteen", 15.0),
          Map.entry("sixteen", 16.0),
          Map.entry("eighteen", 18.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("ninety", 90.0),
          Map.entry("hundred", 100.0),
          Map.entry("thousand", 1000.0),
          Map.entry("million", 1_000_000.0),
          Map.entry("once", 1.0),
          Map.entry("twice", 2.0),
          Map.entry("thrice", 3.0),
          Map.entry("dozen", 12.0),
          Map.entry("half", 0.5),
          Map.entry("quarter", 0.25));

  private Numerals() {}

  /** The number that a token stands for, if it stands for one. */
  static OptionalDouble value(Token token) {
    if (token.is(Token.Kind.WORD)) {
      Double value = WORDS.get(token.word());
      return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
    return token.is(Token.Kind.NUMBER) ? digits(token.word()) : OptionalDouble.empty();
  }

  private static OptionalDouble digits(String text) {
    StringBuilder plain = new StringBuilder();
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      } else if (c == '.' || (c == ',' && text.length() - i <= 2)) {
        plain.append('.');
        dots++;
      }
    }
    if (dots > 1 || plain.length() > 18) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(plain.toString()));
  }
}
