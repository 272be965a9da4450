package io.github.integrationspec.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of a language that values are written with, all in lower case. A standard gives them,
 * so that another language needs no code.
 *
 * @param numbers numbers in words: {@code three}, {@code half}
 * @param units units of time, in seconds
 * @param intervals adverbs, in seconds: {@code daily}
 * @param rates abbreviations for a number per time, with that time in seconds: {@code rpm}
 * @param months names and abbreviations of months, with their numbers
 * @param sizes units of size
 * @param percent {@code percent}, {@code per cent}
 * @param per {@code 100 calls per minute}
 * @param every {@code every 90 days}
 * @param within {@code 500 calls within 30 seconds}
 * @param fillers what may stand behind these: {@code in any 30 seconds}
 * @param to {@code 3 to 5 seconds}
 * @param one {@code a minute}
 * @param oneOf units that make a length of time with such a word; not {@code second}, which is
 *     mostly a second one
 * @param lengths behind these {@code a minute} is a length, not a rate: {@code waits for a minute}
 * @param times behind these it is a rate: {@code three times a minute}
 * @param noNames capitalised words that are no part of a person's name
 * @param grouping signs between groups of three digits, beside those that English uses: {@code .}
 */
public record ValueWords(
    Map<String, Double> numbers,
    Map<String, Double> units,
    Map<String, Double> intervals,
    Map<String, Double> rates,
    Map<String, Integer> months,
    Set<String> sizes,
    Set<String> percent,
    Set<String> per,
    Set<String> every,
    Set<String> within,
    Set<String> fillers,
    Set<String> to,
    Set<String> one,
    Set<String> oneOf,
    Set<String> lengths,
    Set<String> times,
    Set<String> noNames,
    Set<String> grouping) {

  /** No words at all: digits and signs only. */
  public static final ValueWords NONE =
      new ValueWords(
          Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), Set.of(),
          Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public ValueWords {
    numbers = Map.copyOf(numbers);
    units = Map.copyOf(units);
    intervals = Map.copyOf(intervals);
    rates = Map.copyOf(rates);
    months = Map.copyOf(months);
    sizes = Set.copyOf(sizes);
    percent = Set.copyOf(percent);
    per = Set.copyOf(per);
    every = Set.copyOf(every);
    within = Set.copyOf(within);
    fillers = Set.copyOf(fillers);
    to = Set.copyOf(to);
    one = Set.copyOf(one);
    oneOf = Set.copyOf(oneOf);
    lengths = Set.copyOf(lengths);
    times = Set.copyOf(times);
    noNames = Set.copyOf(noNames);
    grouping = Set.copyOf(grouping);
  }

  void write(PackedWriter out) {
    writeNumbers(numbers, out);
    writeNumbers(units, out);
    writeNumbers(intervals, out);
    writeNumbers(rates, out);
    out.number(months.size());
    new TreeMap<>(months)
        .forEach(
            (month, number) -> {
              out.text(month);
              out.number(number);
            });
    out.texts(new TreeSet<>(sizes));
    out.texts(new TreeSet<>(percent));
    out.texts(new TreeSet<>(per));
    out.texts(new TreeSet<>(every));
    out.texts(new TreeSet<>(within));
    out.texts(new TreeSet<>(fillers));
    out.texts(new TreeSet<>(to));
    out.texts(new TreeSet<>(one));
    out.texts(new TreeSet<>(oneOf));
    out.texts(new TreeSet<>(lengths));
    out.texts(new TreeSet<>(times));
    out.texts(new TreeSet<>(noNames));
    out.texts(new TreeSet<>(grouping));
  }

  private static void writeNumbers(Map<String, Double> numbers, PackedWriter out) {
    out.texts(new TreeSet<>(numbers.keySet()));
    out.longs(
        new TreeMap<>(numbers).values().stream().mapToLong(Double::doubleToLongBits).toArray());
  }

  /** Reads what {@link #write} wrote. */
  static ValueWords read(PackedReader in) {
    return new ValueWords(
        readNumbers(in),
        readNumbers(in),
        readNumbers(in),
        readNumbers(in),
        readMonths(in),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()));
  }

  private static Map<String, Double> readNumbers(PackedReader in) {
    List<String> words = in.texts();
    long[] values = in.longs();
    Map<String, Double> numbers = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      numbers.put(words.get(i), Double.longBitsToDouble(values[i]));
    }
    return numbers;
  }

  private static Map<String, Integer> readMonths(PackedReader in) {
    Map<String, Integer> months = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      months.put(in.text(), in.number());
    }
    return months;
  }

  /** Length of the unit of time that a token names, in seconds. */
  OptionalDouble seconds(Token token) {
    return lookUp(units, token);
  }

  /** Length of the unit of time that a word names, in seconds. */
  OptionalDouble seconds(String word) {
    Double value = units.get(word);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The interval that an adverb stands for, in seconds: that of {@code daily} is a day. */
  OptionalDouble interval(Token token) {
    return lookUp(intervals, token);
  }

  /** The number that a token stands for, in digits or in words. */
  OptionalDouble number(Token token) {
    return token.is(Token.Kind.NUMBER) ? digits(token.word()) : lookUp(numbers, token);
  }

  private static OptionalDouble lookUp(Map<String, Double> table, Token token) {
    Double value = token.is(Token.Kind.WORD) ? table.get(token.word()) : null;
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private OptionalDouble digits(String text) {
    StringBuilder plain = new StringBuilder();
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      } else if ((c == '.' && !groups(text, i)) || (c == ',' && isDecimalComma(text, i))) {
        plain.append('.');
        dots++;
      }
    }
    if (dots > 1 || plain.length() > 18) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(plain.toString()));
  }

  /** {@code 1.000}, where dots group digits: not {@code 0.125}. */
  private boolean groups(String text, int dot) {
    int next = text.indexOf('.', dot + 1);
    int end = next < 0 ? text.length() : next;
    return grouping.contains(".") && end - dot == 4 && text.charAt(0) != '0';
  }

  private static boolean isDecimalComma(String text, int comma) {
    return text.length() - comma <= 2;
  }
}
