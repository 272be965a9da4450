package io.github.integrationspec.language;

import java.util.Arrays;
import java.util.List;

/** Follows patterns through the tokens of one text. Not thread-safe. */
final class TermMatcher {

  /** The stem of a pair of words that was not looked up yet. */
  private static final int UNKNOWN = -2;

  private final PatternTable patterns;
  private final List<Token> tokens;
  private final List<Quantity> quantities;

  /** The first quantity that begins where a token does, by the token's number, and the next. */
  private final int[] first;

  private final int[] next;

  /** By quantity, the number of its shape's name. */
  private final int[] shapes;

  private final int[] pairs;

  /** Places that are still to be followed, each above the token from which on; the last is next. */
  private int[] open = new int[64];

  private int size;

  TermMatcher(PatternTable patterns, List<Token> tokens, List<Quantity> quantities) {
    this.patterns = patterns;
    this.tokens = tokens;
    this.quantities = quantities;
    this.pairs = new int[tokens.size()];
    Arrays.fill(pairs, UNKNOWN);
    this.first = quantities.isEmpty() ? null : new int[tokens.size()];
    this.next = new int[quantities.size()];
    this.shapes = new int[quantities.size()];
    if (first != null) {
      Arrays.fill(first, -1);
    }
    for (int q = quantities.size() - 1; q >= 0; q--) {
      shapes[q] = patterns.wordNumber(quantities.get(q).shape().name());
      int token = tokenAt(quantities.get(q).start());
      if (token < tokens.size() && tokens.get(token).start() == quantities.get(q).start()) {
        next[q] = first[token];
        first[token] = q;
      }
    }
  }

  /** The patterns that matched at one place, each with its first end. */
  static final class Matches {

    private int[] numbers;
    private int[] ends;
    private int size;

    Matches(int expected) {
      numbers = new int[expected];
      ends = new int[expected];
    }

    void clear() {
      size = 0;
    }

    int size() {
      return size;
    }

    int number(int i) {
      return numbers[i];
    }

    /** Index behind the last token. */
    int end(int i) {
      return ends[i];
    }

    /** By number: there are few, mostly in order. */
    private void sort() {
      for (int i = 1; i < size; i++) {
        int number = numbers[i];
        int end = ends[i];
        int to = i;
        while (to > 0 && numbers[to - 1] > number) {
          numbers[to] = numbers[to - 1];
          ends[to] = ends[to - 1];
          to--;
        }
        numbers[to] = number;
        ends[to] = end;
      }
    }

    private void add(int number, int end) {
      for (int i = 0; i < size; i++) {
        if (numbers[i] == number) {
          return;
        }
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      numbers[size] = number;
      ends[size++] = end;
    }
  }

  /** Index of the token that begins at or behind an offset. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The number of the stem that a word has together with the one that hangs together with it;
   * {@link WordTable#NONE} where no word does or no pattern asks for it.
   */
  int pairAt(int at) {
    int pair = pairs[at];
    if (pair == UNKNOWN) {
      boolean one =
          at + 1 < tokens.size()
              && tokens.get(at + 1).glue() != Token.Glue.NONE
              && tokens.get(at).is(Token.Kind.WORD);
      pair =
          one
              ? patterns.wordNumber(Stemmer.stem(tokens.get(at).word() + tokens.get(at + 1).word()))
              : WordTable.NONE;
      pairs[at] = pair;
    }
    return pair;
  }

  /** The number of the name of a quantity's shape, or {@link WordTable#NONE}. */
  int shapeOf(int quantity) {
    return shapes[quantity];
  }

  /** Goes on behind a value of a shape that begins at a token; of several the first counts. */
  void followValue(int behind, int shape, int at, Matches matches) {
    int end = behindValue(shape, at);
    if (end >= 0) {
      follow(behind, end, matches);
    }
  }

  /** The token behind a value of a shape that begins at a token; negative where none does. */
  private int behindValue(int shape, int at) {
    if (first != null && at < tokens.size()) {
      for (int q = first[at]; q >= 0; q = next[q]) {
        if (shapes[q] == shape) {
          return tokenAt(quantities.get(q).end());
        }
      }
    }
    return -1;
  }

  /**
   * Follows what may stand from a token on, and adds the patterns that end. Of several ways through
   * one pattern, the one that skips fewer tokens and takes earlier options is followed first.
   */
  void follow(int place, int at, Matches matches) {
    int bottom = size;
    open(place, at);
    while (size > bottom) {
      size -= 2;
      step(open[size], open[size + 1], matches);
    }
  }

  private void open(int place, int at) {
    if (size == open.length) {
      open = Arrays.copyOf(open, 2 * size);
    }
    open[size] = place;
    open[size + 1] = at;
    size += 2;
  }

  /** What is opened last is followed first. */
  private void step(int place, int at, Matches matches) {
    int last = patterns.last(place);
    int way = patterns.first(place);
    for (; way < last && patterns.kind(way) == PatternTable.END; way++) {
      matches.add(patterns.asked(way), at);
    }
    for (; way < last && patterns.kind(way) == PatternTable.GAP; way++) {
      openGap(patterns.asked(way), patterns.target(way), at);
    }
    for (; way < last && patterns.kind(way) == PatternTable.JUNCTION; way++) {
      openChoice(patterns.asked(way), patterns.target(way), at);
    }
    if (way < last && at < tokens.size()) {
      openToken(place, way, at);
    }
  }

  private void openToken(int place, int firstWay, int at) {
    Token token = tokens.get(at);
    Lexeme lexeme = token.lexeme();
    int last = patterns.last(place);
    int way = firstWay;
    for (; way < last && patterns.kind(way) == PatternTable.VALUE; way++) {
      int end = behindValue(patterns.asked(way), at);
      if (end >= 0) {
        open(patterns.target(way), end);
      }
    }
    for (; way < last && patterns.kind(way) == PatternTable.PREFIX; way++) {
      if (patterns.hasPrefix(lexeme.word(), way)) {
        open(patterns.target(way), at + 1);
      }
    }
    if (way < last) {
      int pair = pairAt(at);
      if (pair != lexeme.stemNumber()) {
        openBehind(place, PatternTable.STEM, pair, at + 2);
      }
      openBehind(place, PatternTable.STEM, lexeme.stemNumber(), at + 1);
      openBehind(place, PatternTable.WORD, lexeme.wordNumber(), at + 1);
    }
  }

  private void openBehind(int place, int kind, int number, int at) {
    int behind = patterns.behind(place, kind, number);
    if (behind != PatternTable.NOWHERE) {
      open(behind, at);
    }
  }

  private void openGap(int most, int behind, int at) {
    int furthest = at;
    int end = Math.min(at + most, tokens.size());
    while (furthest < end && !endsGap(tokens.get(furthest))) {
      furthest++;
    }
    for (int to = furthest; to >= at; to--) {
      open(behind, to);
    }
  }

  /** In the order of the options; two that end at the same place go on alike. */
  private void openChoice(int options, int behind, int at) {
    Matches found = new Matches(4);
    follow(options, at, found);
    found.sort();
    for (int i = found.size() - 1; i >= 0; i--) {
      open(behind, found.end(i));
    }
  }

  /** Cells and clauses are not crossed by a gap. */
  private static boolean endsGap(Token token) {
    return token.isSign("|") || token.isSign(";") || token.isSign(".");
  }
}
