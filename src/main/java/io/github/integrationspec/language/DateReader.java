package io.github.integrationspec.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads calendar dates as people write them. */
public final class DateReader {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)");
  private static final int LETTERS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int KEY = 3;
  private static final int LONGEST = 30;
  private static final int YEAR_DIGITS = 4;

  private final Map<String, Integer> months;
  private final Set<String> beginnings;
  private final Pattern dayFirst;
  private final Pattern monthFirst;
  private final Pattern monthYear;

  /**
   * @param months names and abbreviations in lower case, with their numbers
   */
  DateReader(Map<String, Integer> months) {
    this.months = Map.copyOf(months);
    beginnings = months.keySet().stream().map(DateReader::beginning).collect(Collectors.toSet());
    // the longest first, so that "june" is not read as "jun"; a name that cannot be written for
    // none
    String month =
        months.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")\\.?"));
    String name = months.isEmpty() ? "(\\n)" : month;
    dayFirst =
        Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)?\\.?[ \\u00a0-](?:of )?"
                + name
                + ",?[ \\u00a0-](\\d{4})(?!\\d)",
            LETTERS);
    monthFirst =
        Pattern.compile(
            name + "[ \\u00a0](\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00a0](\\d{4})(?!\\d)", LETTERS);
    monthYear = Pattern.compile(name + "[ \\u00a0](\\d{4})(?!\\d)", LETTERS);
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(KEY, word.length()));
  }

  /** A date as it was written. */
  public sealed interface Reading permits Real, Impossible {}

  /** A day of the calendar. A numeric date that can be read in two ways is read day first. */
  public record Real(LocalDate date) implements Reading {}

  /** Something that looks like a date and names no day of the calendar: {@code 31 June 2025}. */
  public record Impossible(String text) implements Reading {}

  /** The first full date (day, month and year) in a text. */
  Optional<Reading> firstIn(String text) {
    Matcher best = null;
    for (Pattern pattern : List.of(ISO, dayFirst, monthFirst, NUMERIC)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find() && (best == null || matcher.start() < best.start())) {
        best = matcher;
      }
    }
    return best == null ? Optional.empty() : Optional.of(read(best));
  }

  private Reading read(Matcher matcher) {
    try {
      return new Real(date(matcher));
    } catch (DateTimeException e) {
      return new Impossible(matcher.group());
    }
  }

  private LocalDate date(Matcher matcher) {
    String first = matcher.group(1);
    if (matcher.pattern() == ISO) {
      return LocalDate.of(number(first), number(matcher.group(2)), number(matcher.group(3)));
    }
    if (matcher.pattern() == dayFirst) {
      return LocalDate.of(number(matcher.group(3)), month(matcher.group(2)), number(first));
    }
    if (matcher.pattern() == monthFirst) {
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

  private int month(String name) {
    return months.get(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Index behind the tokens of a date that begins at token {@code i}, a month with its year
   * included; {@code i} when none does.
   */
  int dateAt(String text, List<Token> tokens, int i) {
    Token first = tokens.get(i);
    boolean month = beginnings.contains(beginning(first.word()));
    if (!first.is(Token.Kind.NUMBER) && !month) {
      return i;
    }
    int start = first.start();
    if (!holdsYear(text, start, Math.min(text.length(), start + LONGEST))) {
      return i;
    }
    for (Pattern pattern : List.of(ISO, dayFirst, monthFirst, NUMERIC, monthYear)) {
      Matcher matcher =
          pattern.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
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

  /** Whether there are four digits in a row, as each date has them. */
  private static boolean holdsYear(String text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to && digits < YEAR_DIGITS; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == YEAR_DIGITS;
  }
}
