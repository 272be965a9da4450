package io.github.integrationspec.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads calendar dates as people write them. */
public final class DateReader {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?\\.?[ \\u00a0-](?:of )?"
              + MONTH
              + ",?[ \\u00a0-](\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          MONTH + "[ \\u00a0](\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00a0](\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)");
  private static final Pattern MONTH_YEAR =
      Pattern.compile(MONTH + "[ \\u00a0](\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);

  private DateReader() {}

  /** A date as it was written. */
  public sealed interface Reading permits Real, Impossible {}

  /** A day of the calendar. A numeric date that can be read in two ways is read day first. */
  public record Real(LocalDate date) implements Reading {}

  /** Something that looks like a date and names no day of the calendar: {@code 31 June 2025}. */
  public record Impossible(String text) implements Reading {}

  /** The first full date (day, month and year) in a text. */
  public static Optional<Reading> firstIn(String text) {
    Matcher best = null;
    for (Pattern pattern : List.of(ISO, DAY_FIRST, MONTH_FIRST, NUMERIC)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find() && (best == null || matcher.start() < best.start())) {
        best = matcher;
      }
    }
    return best == null ? Optional.empty() : Optional.of(read(best));
  }

  private static Reading read(Matcher matcher) {
    try {
      return new Real(date(matcher));
    } catch (DateTimeException e) {
      return new Impossible(matcher.group());
    }
  }

  private static LocalDate date(Matcher matcher) {
    String first = matcher.group(1);
    if (matcher.pattern() == ISO) {
      return LocalDate.of(number(first), number(matcher.group(2)), number(matcher.group(3)));
    }
    if (matcher.pattern() == DAY_FIRST) {
      return LocalDate.of(number(matcher.group(3)), month(matcher.group(2)), number(first));
    }
    if (matcher.pattern() == MONTH_FIRST) {
      return LocalDate.of(number(matcher.group(3)), month(first), number(matcher.group(2)));
    }
    int day = number(first);
    int month = number(matcher.group(2));
    return month > 12
        ? LocalDate.of(number(matcher.group(3)), day, month)
        : LocalDate.of(number(matcher.group(3)), month, day);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    return MONTHS.get(name.substring(0, 3).toLowerCase(java.util.Locale.ROOT));
  }

  /**
   * Index behind the tokens of a date that begins at token {@code i}, a month with its year
   * included; {@code i} when none does.
   */
  static int dateAt(String text, List<Token> tokens, int i) {
    Token first = tokens.get(i);
    boolean month = first.word().length() >= 3 && MONTHS.containsKey(first.word().substring(0, 3));
    if (!first.is(Token.Kind.NUMBER) && !month) {
      return i;
    }
    int start = first.start();
    for (Pattern pattern : List.of(ISO, DAY_FIRST, MONTH_FIRST, NUMERIC, MONTH_YEAR)) {
      Matcher matcher = pattern.matcher(text).region(start, Math.min(text.length(), start + 30));
      if (matcher.lookingAt()) {
        int end = i;
        while (end < tokens.size() && tokens.get(end).start() < matcher.end()) {
          end++;
        }
        return end;
      }
    }
    return i;
  }
}
