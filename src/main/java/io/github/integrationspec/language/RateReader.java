package io.github.integrationspec.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads how often something may happen: the words behind a number, up to the span of time. */
final class RateReader {

  private static final int FURTHEST = 6;

  private final List<Token> tokens;
  private final ValueWords words;
  private final QuantityList quantities;

  RateReader(List<Token> tokens, ValueWords words, QuantityList quantities) {
    this.tokens = tokens;
    this.words = words;
    this.quantities = quantities;
  }

  /** A span of time, up to a token. */
  private record Span(int end, double seconds) {}

  /**
   * {@code 100/min}, {@code 100 req/min}, {@code ten searches per second}, {@code 500 calls in 30
   * seconds}, {@code 50 rps}.
   *
   * @param from the first token of the number
   * @param at the token behind the number
   * @return the token behind the rate, or {@code at} where there is none
   */
  int rate(int from, int at, double value) {
    Double base = words.rates().get(tokens.get(at).word());
    if (base != null) {
      return quantities.add(Shape.RATE, from, at + 1, value / base);
    }
    for (int i = at; i < Math.min(tokens.size(), at + FURTHEST) && !isSaidAnew(i); i++) {
      Optional<Span> span = spanAt(i, at);
      if (span.isPresent()) {
        return quantities.add(Shape.RATE, from, span.get().end(), value / span.get().seconds());
      }
    }
    return at;
  }

  /** "two repeats, each 5 seconds after the last": what stands behind a comma is said anew. */
  private boolean isSaidAnew(int i) {
    Token token = tokens.get(i);
    return token.is(Token.Kind.NUMBER)
        || (token.is(Token.Kind.SIGN) && ".,;|:".contains(token.word()));
  }

  /** The span of time that a place of a rate names. */
  private Optional<Span> spanAt(int i, int at) {
    Token token = tokens.get(i);
    Optional<Span> span = Optional.empty();
    if (token.isSign("/") || (words.per().contains(token.word()) && !isLength(i))) {
      span = spanBehindPer(i + 1);
    } else if (token.is(Token.Kind.PATH) && i <= at + 1) {
      span = span(words.seconds(token.word().substring(1)), 1, i + 1);
    }
    if (span.isEmpty() && i > at && words.within().contains(token.word())) {
      boolean filled = i + 1 < tokens.size() && words.fillers().contains(tokens.get(i + 1).word());
      span = severalUnits(filled ? i + 2 : i + 1);
    }
    return span.isEmpty() && i > at ? span(words.interval(token), 1, i + 1) : span;
  }

  /** {@code min}, {@code second}, {@code 30 seconds}. */
  private Optional<Span> spanBehindPer(int i) {
    if (i >= tokens.size()) {
      return Optional.empty();
    }
    // a single d is as often a name as a day
    OptionalDouble unit =
        tokens.get(i).word().equals("d") ? OptionalDouble.empty() : words.seconds(tokens.get(i));
    return unit.isPresent() ? span(unit, 1, i + 1) : severalUnits(i);
  }

  /** {@code 30 seconds}. */
  private Optional<Span> severalUnits(int i) {
    if (i + 1 >= tokens.size()) {
      return Optional.empty();
    }
    OptionalDouble count = words.number(tokens.get(i));
    return count.isEmpty()
        ? Optional.empty()
        : span(words.seconds(tokens.get(i + 1)), count.getAsDouble(), i + 2);
  }

  private static Optional<Span> span(OptionalDouble unit, double count, int end) {
    return unit.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(end, count * unit.getAsDouble()));
  }

  /** {@code waits for a minute}: a length of time, nothing per minute. */
  private boolean isLength(int article) {
    return article > 0 && words.lengths().contains(tokens.get(article - 1).word());
  }
}
