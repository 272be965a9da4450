package io.github.integrationspec.language;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Finds values in a tokenized text, in one pass from left to right; the longest reading at a place
 * wins.
 */
final class QuantityScanner {

  private static final int SMALLEST_MULTIPLIER = 100;
  private static final Set<String> METHODS =
      Set.of(
          "get", "post", "put", "patch", "delete", "head", "options", "query", "trace", "connect");

  private final String text;
  private final List<Token> tokens;
  private final ValueWords words;
  private final DateReader dates;
  private final QuantityList quantities;
  private final NameReader names;
  private final VersionReader versions;
  private final RateReader rates;

  QuantityScanner(String text, List<Token> tokens, ValueWords words, DateReader dates) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.dates = dates;
    this.quantities = new QuantityList(text, tokens);
    this.names = new NameReader(text, tokens, words, quantities);
    this.versions = new VersionReader(tokens, quantities);
    this.rates = new RateReader(tokens, words, quantities);
  }

  List<Quantity> scan() {
    int i = 0;
    while (i < tokens.size()) {
      i = Math.max(i + 1, scanAt(i));
    }
    return quantities.all();
  }

  private int scanAt(int i) {
    Token token = tokens.get(i);
    return switch (token.kind()) {
      case URL -> {
        versions.addWithin(i);
        yield quantities.add(Shape.URL, i, i + 1);
      }
      case EMAIL -> quantities.add(Shape.EMAIL, i, i + 1);
      case PATH -> path(i);
      case NUMBER -> number(i);
      case WORD -> word(i);
      case SIGN -> token.isSign("@") ? names.handle(i) : i + 1;
    };
  }

  private int path(int i) {
    versions.addWithin(i);
    quantities.add(Shape.PATH, i, i + 1);
    int before = i - 1;
    while (before >= 0 && i - before <= 4 && tokens.get(before).is(Token.Kind.SIGN)) {
      before--;
    }
    if (before >= 0
        && METHODS.contains(tokens.get(before).word())
        && quantities.isUpper(tokens.get(before))) {
      quantities.add(Shape.METHOD_PATH, before, i + 1);
    }
    return i + 1;
  }

  private int word(int i) {
    Token token = tokens.get(i);
    int version = versions.version(i);
    if (version > i) {
      return version;
    }
    if (isIsoDuration(i)) {
      return i + 3;
    }
    OptionalDouble interval = words.interval(token);
    if (interval.isPresent()) {
      return quantities.add(Shape.FREQUENCY, i, i + 1, interval.getAsDouble());
    }
    if (words.every().contains(token.word()) && i + 1 < tokens.size()) {
      OptionalDouble unit = words.seconds(tokens.get(i + 1));
      if (unit.isPresent()) {
        return quantities.add(Shape.FREQUENCY, i, i + 2, unit.getAsDouble());
      }
      int end = number(i + 1);
      Quantity last = quantities.last(Shape.DURATION);
      if (last != null) {
        quantities.add(Shape.FREQUENCY, i, end, last.value());
      }
      return end;
    }
    if (isOneUnit(i)) {
      return quantities.add(
          Shape.DURATION, i, i + 2, words.seconds(tokens.get(i + 1)).orElseThrow());
    }
    int date = dates.dateAt(text, tokens, i);
    if (date > i) {
      return quantities.add(Shape.DATE, i, date);
    }
    int ticket = names.ticket(i);
    if (ticket > i) {
      return ticket;
    }
    int header = names.header(i);
    if (header > i) {
      return header;
    }
    if (isStatusClass(i)) {
      return i + 1;
    }
    if (words.number(token).isPresent() && !isHalfOfTerm(i)) {
      return number(i);
    }
    return names.person(i);
  }

  /** {@code a minute}, {@code an hour}; not {@code a second}, which is mostly a second one. */
  private boolean isOneUnit(int i) {
    String word = tokens.get(i).word();
    return words.one().contains(word)
        && i + 1 < tokens.size()
        && words.oneOf().contains(tokens.get(i + 1).word())
        && words.seconds(tokens.get(i + 1)).isPresent()
        && !(i > 0 && words.times().contains(tokens.get(i - 1).word()));
  }

  /** {@code half-open}: no number. */
  private boolean isHalfOfTerm(int i) {
    return words.number(tokens.get(i)).orElse(1) < 1
        && !(i + 2 < tokens.size() && words.seconds(tokens.get(i + 2)).isPresent())
        && !(i + 1 < tokens.size() && words.seconds(tokens.get(i + 1)).isPresent());
  }

  private int number(int i) {
    if (i >= tokens.size()) {
      return i;
    }
    int date = dates.dateAt(text, tokens, i);
    if (date > i) {
      return quantities.add(Shape.DATE, i, date);
    }
    if (isStatusClass(i)) {
      return quantities.add(Shape.STATUS, i, Math.min(tokens.size(), i + 2));
    }
    OptionalDouble first = words.number(tokens.get(i));
    if (first.isEmpty()) {
      return versions.semanticVersion(i);
    }
    double value = first.getAsDouble();
    int next = i + 1;
    // "60 000", "two hundred", "5 million", "half a second", "1-2 s", "3 to 5 seconds", "5–10 s"
    while (next < tokens.size()
        && tokens.get(next).is(Token.Kind.WORD)
        && isMultiplier(tokens.get(next))) {
      value *= words.number(tokens.get(next)).orElse(1);
      next++;
    }
    if (next < tokens.size()
        && tokens.get(next).glue() == Token.Glue.JOINED
        && tokens.get(next).word().length() == 1
        && "km".contains(tokens.get(next).word())) {
      value *= tokens.get(next).word().equals("k") ? 1000 : 1_000_000;
      next++;
    }
    int upper = upperEnd(next);
    if (upper > next) {
      value = words.number(tokens.get(upper - 1)).orElse(value);
      next = upper;
    }
    return unit(i, next, value);
  }

  private boolean isMultiplier(Token token) {
    return words.number(token).orElse(0) >= SMALLEST_MULTIPLIER;
  }

  /** End of the upper bound of a range that begins behind a number, or {@code next}. */
  private int upperEnd(int next) {
    if (next + 1 < tokens.size()
        && (tokens.get(next).isSign("–")
            || tokens.get(next).isSign("-")
            || words.to().contains(tokens.get(next).word()))
        && tokens.get(next + 1).is(Token.Kind.NUMBER)) {
      return next + 2;
    }
    if (next < tokens.size()
        && tokens.get(next).is(Token.Kind.NUMBER)
        && tokens.get(next).glue() == Token.Glue.HYPHEN) {
      return next + 1;
    }
    return next;
  }

  private int unit(int from, int next, double value) {
    int at = next;
    if (at < tokens.size() && words.one().contains(tokens.get(at).word()) && value < 1) {
      at++;
    }
    if (at < tokens.size()) {
      OptionalDouble seconds = words.seconds(tokens.get(at));
      if (seconds.isPresent()
          && !(tokens.get(at).word().length() == 1
              && tokens.get(at).word().equals("d")
              && quantities.isUpper(tokens.get(at)))) {
        quantities.add(Shape.NUMBER, from, next, value);
        return quantities.add(Shape.DURATION, from, at + 1, value * seconds.getAsDouble());
      }
      int percent = endOfPercent(at);
      if (percent > at) {
        quantities.add(Shape.NUMBER, from, next, value);
        return quantities.add(Shape.PERCENT, from, percent, value);
      }
      int rate = rates.rate(from, at, value);
      if (rate > at) {
        return rate;
      }
      if (words.sizes().contains(tokens.get(at).word())) {
        quantities.add(Shape.NUMBER, from, next, value);
        return quantities.add(Shape.SIZE, from, at + 1, value);
      }
    }
    return plainNumber(from, next, value);
  }

  /** End of the word or sign for percent at a place, or the place. */
  private int endOfPercent(int at) {
    String word = tokens.get(at).word();
    if (word.equals("%") || words.percent().contains(word)) {
      return at + 1;
    }
    boolean two =
        at + 1 < tokens.size() && words.percent().contains(word + " " + tokens.get(at + 1).word());
    return two ? at + 2 : at;
  }

  private int plainNumber(int from, int next, double value) {
    quantities.add(Shape.NUMBER, from, next, value);
    Token token = tokens.get(from);
    boolean digits = token.is(Token.Kind.NUMBER);
    if (digits && token.word().length() == 3 && value >= 100 && value < 600 && next == from + 1) {
      quantities.add(Shape.STATUS, from, next, value);
      return next;
    }
    if (digits && token.word().indexOf('.') > 0 && value < 100 && !versions.isOfProtocol(from)) {
      quantities.add(Shape.VERSION, from, next, value);
    }
    boolean name = from > 0 && token.glue() != Token.Glue.NONE && digits;
    if (!name && value == Math.rint(value)) {
      quantities.add(Shape.COUNT, from, next, value);
    }
    return next;
  }

  /** {@code 4xx}, {@code 5XX}. */
  private boolean isStatusClass(int i) {
    return tokens.get(i).is(Token.Kind.NUMBER)
        && tokens.get(i).word().length() == 1
        && i + 1 < tokens.size()
        && tokens.get(i + 1).glue() == Token.Glue.JOINED
        && tokens.get(i + 1).word().equals("xx");
  }

  private boolean isIsoDuration(int i) {
    // PT5S reads as word, number, word
    if (tokens.get(i).word().equals("pt")
        && quantities.isUpper(tokens.get(i))
        && i + 2 < tokens.size()
        && tokens.get(i + 1).is(Token.Kind.NUMBER)) {
      OptionalDouble unit =
          words.seconds(tokens.get(i + 2).word().equals("m") ? "min" : tokens.get(i + 2).word());
      OptionalDouble value = words.number(tokens.get(i + 1));
      if (unit.isPresent() && value.isPresent()) {
        quantities.add(Shape.DURATION, i, i + 3, value.getAsDouble() * unit.getAsDouble());
        return true;
      }
    }
    return false;
  }
}
