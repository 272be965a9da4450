package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds values in a tokenized text, in one pass from left to right; the longest reading at a place
 * wins.
 */
final class QuantityScanner {

  /** {@code 0.7.0}. */
  private static final Pattern SEMANTIC_VERSION = Pattern.compile("\\d{1,5}(?:\\.\\d{1,5}){2,3}");

  private static final int SMALLEST_MULTIPLIER = 100;
  private static final Set<String> METHODS =
      Set.of(
          "get", "post", "put", "patch", "delete", "head", "options", "query", "trace", "connect");

  private final String text;
  private final List<Token> tokens;
  private final ValueWords words;
  private final DateReader dates;
  private final List<Quantity> found = new ArrayList<>();

  QuantityScanner(String text, List<Token> tokens, ValueWords words, DateReader dates) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.dates = dates;
  }

  List<Quantity> scan() {
    int i = 0;
    while (i < tokens.size()) {
      i = Math.max(i + 1, scanAt(i));
    }
    return found;
  }

  private int scanAt(int i) {
    Token token = tokens.get(i);
    return switch (token.kind()) {
      case URL -> {
        addVersionWithin(i);
        yield add(Shape.URL, i, i + 1, Double.NaN);
      }
      case EMAIL -> add(Shape.EMAIL, i, i + 1, Double.NaN);
      case PATH -> path(i);
      case NUMBER -> number(i);
      case WORD -> word(i);
      case SIGN -> token.isSign("@") ? handle(i) : i + 1;
    };
  }

  private int add(Shape shape, int from, int to, double value) {
    found.add(new Quantity(shape, tokens.get(from).start(), tokens.get(to - 1).end(), value));
    return to;
  }

  /** {@code https://api.example.com/v2}, {@code /services/data/v61.0/query}. */
  private void addVersionWithin(int i) {
    for (String segment : tokens.get(i).word().split("[/?#]", 20)) {
      if (isVersionSegment(segment)) {
        add(Shape.VERSION, i, i + 1, Double.NaN);
        return;
      }
    }
  }

  private static boolean isVersionSegment(String segment) {
    String number = segment.startsWith("v") ? segment.substring(1) : segment;
    boolean digits =
        !number.isEmpty()
            && number.length() <= 10
            && number.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '-')
            && Character.isDigit(number.charAt(0));
    return digits && (number.length() < segment.length() || number.indexOf('.') > 0);
  }

  private int path(int i) {
    addVersionWithin(i);
    add(Shape.PATH, i, i + 1, Double.NaN);
    int before = i - 1;
    while (before >= 0 && i - before <= 4 && tokens.get(before).is(Token.Kind.SIGN)) {
      before--;
    }
    if (before >= 0 && METHODS.contains(tokens.get(before).word()) && isUpper(tokens.get(before))) {
      add(Shape.METHOD_PATH, before, i + 1, Double.NaN);
    }
    return i + 1;
  }

  private int word(int i) {
    Token token = tokens.get(i);
    if (isVersion(i)) {
      int end = endOfVersion(i);
      return add(Shape.VERSION, i, end, Double.NaN);
    }
    if (isIsoDuration(i)) {
      return i + 3;
    }
    OptionalDouble interval = words.interval(token);
    if (interval.isPresent()) {
      return add(Shape.FREQUENCY, i, i + 1, interval.getAsDouble());
    }
    if (words.every().contains(token.word()) && i + 1 < tokens.size()) {
      OptionalDouble unit = words.seconds(tokens.get(i + 1));
      if (unit.isPresent()) {
        return add(Shape.FREQUENCY, i, i + 2, unit.getAsDouble());
      }
      int end = number(i + 1);
      if (!found.isEmpty() && found.get(found.size() - 1).shape() == Shape.DURATION) {
        add(Shape.FREQUENCY, i, end, found.get(found.size() - 1).value());
      }
      return end;
    }
    if (isOneUnit(i)) {
      return add(Shape.DURATION, i, i + 2, words.seconds(tokens.get(i + 1)).orElseThrow());
    }
    int date = dates.dateAt(text, tokens, i);
    if (date > i) {
      return add(Shape.DATE, i, date, Double.NaN);
    }
    int ticket = ticket(i);
    if (ticket > i) {
      return ticket;
    }
    int header = header(i);
    if (header > i) {
      return header;
    }
    if (isStatusClass(i)) {
      return i + 1;
    }
    if (words.number(token).isPresent() && !isHalfOfTerm(i)) {
      return number(i);
    }
    return person(i);
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
      return add(Shape.DATE, i, date, Double.NaN);
    }
    if (isStatusClass(i)) {
      return add(Shape.STATUS, i, Math.min(tokens.size(), i + 2), Double.NaN);
    }
    OptionalDouble first = words.number(tokens.get(i));
    if (first.isEmpty()) {
      return SEMANTIC_VERSION.matcher(tokens.get(i).word()).matches()
          ? add(Shape.VERSION, i, i + 1, Double.NaN)
          : i;
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
              && isUpper(tokens.get(at)))) {
        add(Shape.NUMBER, from, next, value);
        return add(Shape.DURATION, from, at + 1, value * seconds.getAsDouble());
      }
      int percent = endOfPercent(at);
      if (percent > at) {
        add(Shape.NUMBER, from, next, value);
        return add(Shape.PERCENT, from, percent, value);
      }
      int rate = rate(from, at, value);
      if (rate > at) {
        return rate;
      }
      if (words.sizes().contains(tokens.get(at).word())) {
        add(Shape.NUMBER, from, next, value);
        return add(Shape.SIZE, from, at + 1, value);
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

  /**
   * {@code 100/min}, {@code 100 req/min}, {@code ten searches per second}, {@code 500 calls in 30
   * seconds}, {@code 50 rps}.
   */
  private int rate(int from, int at, double value) {
    Double base = words.rates().get(tokens.get(at).word());
    if (base != null) {
      return add(Shape.RATE, from, at + 1, value / base);
    }
    for (int i = at; i < Math.min(tokens.size(), at + 6); i++) {
      Token token = tokens.get(i);
      // "two repeats, each 5 seconds after the last": what stands behind a comma is said anew
      if (token.isSign(".")
          || token.isSign(",")
          || token.isSign(";")
          || token.isSign("|")
          || token.isSign(":")
          || token.is(Token.Kind.NUMBER)) {
        return at;
      }
      boolean per = token.isSign("/") || (words.per().contains(token.word()) && !isLength(i));
      if (per && i + 1 < tokens.size()) {
        OptionalDouble unit = words.seconds(tokens.get(i + 1));
        if (unit.isPresent() && !tokens.get(i + 1).word().equals("d")) {
          return add(Shape.RATE, from, i + 2, value / unit.getAsDouble());
        }
        OptionalDouble count = words.number(tokens.get(i + 1));
        if (count.isPresent() && i + 2 < tokens.size()) {
          OptionalDouble span = words.seconds(tokens.get(i + 2));
          if (span.isPresent()) {
            return add(Shape.RATE, from, i + 3, value / (count.getAsDouble() * span.getAsDouble()));
          }
        }
      }
      if (token.is(Token.Kind.PATH) && i <= at + 1) {
        OptionalDouble unit = words.seconds(token.word().substring(1));
        if (unit.isPresent()) {
          return add(Shape.RATE, from, i + 1, value / unit.getAsDouble());
        }
      }
      if (words.within().contains(token.word()) && i > at && i + 2 < tokens.size()) {
        int skip = words.fillers().contains(tokens.get(i + 1).word()) ? 1 : 0;
        if (i + 2 + skip < tokens.size()) {
          OptionalDouble count = words.number(tokens.get(i + 1 + skip));
          OptionalDouble window = words.seconds(tokens.get(i + 2 + skip));
          if (count.isPresent() && window.isPresent()) {
            return add(
                Shape.RATE,
                from,
                i + 3 + skip,
                value / (count.getAsDouble() * window.getAsDouble()));
          }
        }
      }
      OptionalDouble interval = words.interval(token);
      if (interval.isPresent() && i > at) {
        return add(Shape.RATE, from, i + 1, value / interval.getAsDouble());
      }
    }
    return at;
  }

  /** {@code waits for a minute}: a length of time, nothing per minute. */
  private boolean isLength(int article) {
    return article > 0 && words.lengths().contains(tokens.get(article - 1).word());
  }

  private int plainNumber(int from, int next, double value) {
    add(Shape.NUMBER, from, next, value);
    Token token = tokens.get(from);
    boolean digits = token.is(Token.Kind.NUMBER);
    if (digits && token.word().length() == 3 && value >= 100 && value < 600 && next == from + 1) {
      add(Shape.STATUS, from, next, value);
      return next;
    }
    if (digits && token.word().indexOf('.') > 0 && value < 100 && !isOfProtocol(from)) {
      add(Shape.VERSION, from, next, value);
    }
    boolean name = from > 0 && token.glue() != Token.Glue.NONE && digits;
    if (!name && value == Math.rint(value)) {
      add(Shape.COUNT, from, next, value);
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

  private static final Set<String> PROTOCOLS =
      Set.of(
          "oauth", "tls", "ssl", "http", "https", "saml", "dss", "openapi", "swagger", "soap",
          "xml", "json", "core", "wcag", "uml");

  /**
   * {@code TLS 1.2}, {@code HTTP/1.1}: the version of a protocol, not of what the text is about.
   */
  private boolean isOfProtocol(int i) {
    int before = i - 1;
    while (before >= 0
        && i - before < 3
        && (tokens.get(before).is(Token.Kind.SIGN) || tokens.get(before).word().equals("v"))) {
      before--;
    }
    return before >= 0 && PROTOCOLS.contains(tokens.get(before).word());
  }

  private boolean isVersion(int i) {
    return tokens.get(i).word().equals("v")
        && !isOfProtocol(i)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(Token.Kind.NUMBER)
        && (tokens.get(i + 1).glue() == Token.Glue.JOINED
            || tokens.get(i + 1).start() - tokens.get(i).end() <= 1
            || (tokens.get(i + 1).start() - tokens.get(i).end() == 1));
  }

  private int endOfVersion(int i) {
    int end = i + 2;
    while (end < tokens.size() && tokens.get(end).glue() != Token.Glue.NONE) {
      end++;
    }
    return end;
  }

  private boolean isIsoDuration(int i) {
    // PT5S reads as word, number, word
    if (tokens.get(i).word().equals("pt")
        && isUpper(tokens.get(i))
        && i + 2 < tokens.size()
        && tokens.get(i + 1).is(Token.Kind.NUMBER)) {
      OptionalDouble unit =
          words.seconds(tokens.get(i + 2).word().equals("m") ? "min" : tokens.get(i + 2).word());
      OptionalDouble value = words.number(tokens.get(i + 1));
      if (unit.isPresent() && value.isPresent()) {
        add(Shape.DURATION, i, i + 3, value.getAsDouble() * unit.getAsDouble());
        return true;
      }
    }
    return false;
  }

  /**
   * {@code ABC-123}; {@code AES-256}, {@code ISO-8601} and the like are left to the rule that asks.
   */
  private int ticket(int i) {
    Token token = tokens.get(i);
    if (!isUpper(token)
        || token.word().length() < 2
        || token.glue() != Token.Glue.NONE
        || i + 1 >= tokens.size()) {
      return i;
    }
    int end = i + 1;
    while (end < tokens.size()
        && tokens.get(end).glue() == Token.Glue.JOINED
        && tokens.get(end).is(Token.Kind.NUMBER)) {
      end++;
    }
    if (end < tokens.size()
        && tokens.get(end).glue() == Token.Glue.HYPHEN
        && tokens.get(end).is(Token.Kind.NUMBER)
        && tokens.get(end).word().indexOf('.') < 0
        && !(end + 1 < tokens.size()
            && !tokens.get(end + 1).is(Token.Kind.SIGN)
            && tokens.get(end + 1).glue() != Token.Glue.NONE)
        && text.charAt(tokens.get(end).start() - 1) == '-') {
      return add(Shape.TICKET, i, end + 1, Double.NaN);
    }
    return i;
  }

  private static final Set<String> KNOWN_HEADERS =
      Set.of(
          "authorization",
          "retry-after",
          "idempotency-key",
          "content-type",
          "accept",
          "user-agent",
          "api-key",
          "apikey",
          "ratelimit");

  /** Two or more capitalised words joined by hyphens, or a header known by one word. */
  private int header(int i) {
    int end = i + 1;
    while (end < tokens.size()
        && tokens.get(end).glue() != Token.Glue.NONE
        && tokens.get(end).is(Token.Kind.WORD)) {
      end++;
    }
    String whole = text.substring(tokens.get(i).start(), tokens.get(end - 1).end());
    String lower = whole.toLowerCase(Locale.ROOT);
    if (KNOWN_HEADERS.contains(lower)
        || lower.startsWith("x-")
        || lower.startsWith("ratelimit-")
        || (whole.indexOf('-') > 0 && isHeaderLike(whole))) {
      return add(Shape.HEADER, i, end, Double.NaN);
    }
    return i;
  }

  private static boolean isHeaderLike(String whole) {
    String[] parts = whole.split("-");
    for (String part : parts) {
      if (part.isEmpty() || !Character.isUpperCase(part.charAt(0))) {
        return false;
      }
    }
    String last = parts[parts.length - 1].toLowerCase(Locale.ROOT);
    return Set.of(
            "key",
            "after",
            "limit",
            "info",
            "remaining",
            "reset",
            "id",
            "token",
            "signature",
            "type",
            "version",
            "retry",
            "usage",
            "quota",
            "policy",
            "authorization")
        .contains(last);
  }

  private int handle(int i) {
    if (i + 1 < tokens.size()
        && tokens.get(i + 1).is(Token.Kind.WORD)
        && tokens.get(i + 1).glue() == Token.Glue.NONE
        && tokens.get(i + 1).start() == tokens.get(i).end()) {
      return add(Shape.PERSON, i, i + 2, Double.NaN);
    }
    return i + 1;
  }

  /**
   * Two or three capitalised words in a row of which none is a usual word for a team, or an initial
   * and a name.
   */
  private int person(int i) {
    int end = i;
    int names = 0;
    while (end < tokens.size() && end - i < 6) {
      Token token = tokens.get(end);
      if (isCapitalised(token) && !words.noNames().contains(token.word())) {
        names++;
        end++;
      } else if (token.isSign(".") && end > i && tokens.get(end - 1).word().length() <= 2) {
        end++;
      } else if (names > 0
          && (token.word().equals("de")
              || token.word().equals("van")
              || token.word().equals("von")
              || token.word().equals("der")
              || token.word().equals("la")
              || token.word().equals("dos")
              || token.word().equals("bin"))) {
        end++;
      } else {
        break;
      }
    }
    if (names >= 2 && names <= 4) {
      return add(Shape.PERSON, i, end, Double.NaN);
    }
    return Math.max(i + 1, end);
  }

  private boolean isCapitalised(Token token) {
    return token.is(Token.Kind.WORD)
        && Character.isUpperCase(text.charAt(token.start()))
        && (token.word().length() == 1 || hasLower(token));
  }

  private boolean hasLower(Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUpper(Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
