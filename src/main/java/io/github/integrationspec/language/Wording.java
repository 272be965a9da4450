package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A text that was read with a vocabulary: its words, its values, and the places of its terms. */
public final class Wording {

  private final String text;
  private final List<Token> tokens;
  private final List<Quantity> quantities;
  private final DateReader dates;
  private final HitTable.Filled hits;
  private final int words;

  Wording(
      String text,
      List<Token> tokens,
      List<Quantity> quantities,
      HitTable.Filled hits,
      DateReader dates) {
    this.dates = dates;
    this.text = text;
    this.tokens = tokens;
    this.quantities = quantities;
    this.hits = hits;
    this.words = count(tokens, 0);
  }

  public String text() {
    return text;
  }

  /** Whether one of the terms stands in the text. */
  public boolean has(TermSet terms) {
    return hits.has(terms.id());
  }

  /** Adds the numbers of all term sets that stand in the text to a set. */
  public void addTermSetsTo(BitSet ids) {
    hits.addSetsTo(ids);
  }

  /** Where the terms stand, in order of the text. */
  public List<Hit> hits(TermSet terms) {
    return hits.of(terms.id(), tokens);
  }

  /** The text with blanks where one of these terms stands. */
  public String without(List<TermSet> several) {
    StringBuilder rest = new StringBuilder(text);
    for (TermSet terms : several) {
      for (Hit hit : hits(terms)) {
        for (int i = hit.start(); i < hit.end(); i++) {
          rest.setCharAt(i, ' ');
        }
      }
    }
    return rest.toString();
  }

  /**
   * Whether an HTTP status of one of these classes stands in the text.
   *
   * @param classes their first digits: {@code 45} for the errors of clients and servers
   */
  public boolean hasStatus(String classes) {
    return values(Shape.STATUS).stream()
        .anyMatch(status -> classes.indexOf(text.charAt(status.start())) >= 0);
  }

  /** Values of a shape, in order of the text. */
  public List<Quantity> values(Shape shape) {
    List<Quantity> values = null;
    for (Quantity quantity : quantities) {
      if (quantity.shape() == shape) {
        values = values == null ? new ArrayList<>(2) : values;
        values.add(quantity);
      }
    }
    return values == null ? List.of() : Collections.unmodifiableList(values);
  }

  /** The first value of a shape. */
  public Optional<Quantity> first(Shape shape) {
    for (Quantity quantity : quantities) {
      if (quantity.shape() == shape) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }

  /** The first full date (day, month and year). */
  public Optional<DateReader.Reading> date() {
    return dates.firstIn(text);
  }

  /**
   * Whether a digit stands in the text, or what may be a number in words; where neither does, no
   * part of the text holds a number.
   */
  public boolean hasNumbers() {
    for (Quantity quantity : quantities) {
      if (!Double.isNaN(quantity.value()) || quantity.shape() == Shape.PERSON) {
        return true;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a stretch of the text may hold a number, read by itself: a digit stands in it, or some
   * of a value; where neither does, it has none.
   */
  public boolean mayHaveNumbers(int start, int end) {
    for (Quantity quantity : quantities) {
      if (quantity.start() < end && start < quantity.end()) {
        return true;
      }
    }
    for (int i = start; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Number of words, numbers, paths and the like; signs do not count. */
  public int words() {
    return words;
  }

  /** Number of words from token {@code from} (inclusive) on. */
  public int wordsFrom(int from) {
    return count(tokens, Math.max(0, from));
  }

  private static int count(List<Token> tokens, int from) {
    int count = 0;
    for (int i = from; i < tokens.size(); i++) {
      if (!tokens.get(i).is(Token.Kind.SIGN)) {
        count++;
      }
    }
    return count;
  }

  /** Whether the text ends in a question mark. */
  public boolean isQuestion() {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.isSign("?")) {
        return true;
      }
      if (!token.isSign("\"") && !token.isSign(")") && !token.isSign("*") && !token.isSign("”")) {
        return false;
      }
    }
    return false;
  }

  /** Number of tokens between two hits; negative when they overlap. */
  public static int distance(Hit a, Hit b) {
    return a.firstToken() <= b.firstToken()
        ? b.firstToken() - a.lastToken() - 1
        : a.firstToken() - b.lastToken() - 1;
  }

  /** Whether one of these signs stands between two hits: {@code ",;|"}. */
  public boolean isSeparated(Hit a, Hit b, String signs) {
    int from = Math.min(a.lastToken(), b.lastToken()) + 1;
    int to = Math.max(a.firstToken(), b.firstToken());
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is(Token.Kind.SIGN) && signs.contains(tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** The hit of a stretch of the text, as wide as the tokens that it touches. */
  public Hit hitAt(int start, int end) {
    int first = 0;
    while (first + 1 < tokens.size() && tokens.get(first).end() <= start) {
      first++;
    }
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).start() < end) {
      last++;
    }
    return new Hit(start, end, first, last);
  }

  /** Stems of the words in order, for comparison of names. */
  public List<String> stems() {
    return tokens.stream().filter(t -> !t.is(Token.Kind.SIGN)).map(Token::stem).toList();
  }
}
