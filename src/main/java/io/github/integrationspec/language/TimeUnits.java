package io.github.integrationspec.language;

import java.util.Map;
import java.util.OptionalDouble;

/** Units of time, in seconds. */
final class TimeUnits {

  private static final double MINUTE = 60;
  private static final double HOUR = 3600;
  private static final double DAY = 86_400;
  private static final double WEEK = 7 * DAY;
  private static final double MONTH = 30 * DAY;
  private static final double YEAR = 365 * DAY;

  private static final Map<String, Double> SECONDS =
      Map.ofEntries(
          Map.entry("ms", 0.001),
          Map.entry("msec", 0.001),
          Map.entry("msecs", 0.001),
          Map.entry("millis", 0.001),
          Map.entry("millisecond", 0.001),
          Map.entry("milliseconds", 0.001),
          Map.entry("s", 1.0),
          Map.entry("sec", 1.0),
          Map.entry("secs", 1.0),
          Map.entry("second", 1.0),
          Map.entry("seconds", 1.0),
          Map.entry("min", MINUTE),
          Map.entry("mins", MINUTE),
          Map.entry("minute", MINUTE),
          Map.entry("minutes", MINUTE),
          Map.entry("h", HOUR),
          Map.entry("hr", HOUR),
          Map.entry("hrs", HOUR),
          Map.entry("hour", HOUR),
          Map.entry("hours", HOUR),
          Map.entry("d", DAY),
          Map.entry("day", DAY),
          Map.entry("days", DAY),
          Map.entry("night", DAY),
          Map.entry("nights", DAY),
          Map.entry("wk", WEEK),
          Map.entry("week", WEEK),
          Map.entry("weeks", WEEK),
          Map.entry("month", MONTH),
          Map.entry("months", MONTH),
          Map.entry("mo", MONTH),
          Map.entry("quarter", 3 * MONTH),
          Map.entry("quarters", 3 * MONTH),
          Map.entry("yr", YEAR),
          Map.entry("year", YEAR),
          Map.entry("years", YEAR));

  private static final Map<String, Double> FREQUENCIES =
      Map.ofEntries(
          Map.entry("hourly", HOUR),
          Map.entry("daily", DAY),
          Map.entry("nightly", DAY),
          Map.entry("weekly", WEEK),
          Map.entry("fortnightly", 2 * WEEK),
          Map.entry("monthly", MONTH),
          Map.entry("quarterly", 3 * MONTH),
          Map.entry("biannually", YEAR / 2),
          Map.entry("annually", YEAR),
          Map.entry("annual", YEAR),
          Map.entry("yearly", YEAR));

  private TimeUnits() {}

  /** Length of the unit of this name, in seconds. */
  static OptionalDouble seconds(Token token) {
    return lookUp(SECONDS, token);
  }

  /** The interval that an adverb stands for, in seconds: that of {@code daily} is a day. */
  static OptionalDouble interval(Token token) {
    return lookUp(FREQUENCIES, token);
  }

  private static OptionalDouble lookUp(Map<String, Double> table, Token token) {
    Double value = token.is(Token.Kind.WORD) ? table.get(token.word()) : null;
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
