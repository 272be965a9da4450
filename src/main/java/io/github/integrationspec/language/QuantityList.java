package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.List;

/** The values found so far in a tokenized text. */
final class QuantityList {

  private final String text;
  private final List<Token> tokens;
  private final List<Quantity> found = new ArrayList<>();

  QuantityList(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * Adds what has no number to compare.
   *
   * @param to the token behind the last one
   * @return {@code to}
   */
  int add(Shape shape, int from, int to) {
    return add(shape, from, to, Double.NaN);
  }

  /**
   * Adds a value in the unit of its shape.
   *
   * @param to the token behind the last one
   * @return {@code to}
   */
  int add(Shape shape, int from, int to, double value) {
    found.add(new Quantity(shape, tokens.get(from).start(), tokens.get(to - 1).end(), value));
    return to;
  }

  /** The one that was added last, if it is of a shape; else null. */
  Quantity last(Shape shape) {
    Quantity last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null && last.shape() == shape ? last : null;
  }

  List<Quantity> all() {
    return found;
  }

  /** Whether a token is written in capitals only. */
  boolean isUpper(Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
