package io.github.integrationspec.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Follows the patterns of a tree through the tokens of one text. Not thread-safe. */
final class TermMatcher {

  private final List<Token> tokens;
  private final List<Quantity> quantities;

  /** The first quantity that begins where a token does, by the token's number, and the next. */
  private final int[] first;

  private final int[] next;
  private final String[] pairs;

  TermMatcher(List<Token> tokens, List<Quantity> quantities) {
    this.tokens = tokens;
    this.quantities = quantities;
    this.pairs = new String[tokens.size()];
    this.first = quantities.isEmpty() ? null : new int[tokens.size()];
    this.next = new int[quantities.size()];
    if (first != null) {
      Arrays.fill(first, -1);
    }
    for (int q = quantities.size() - 1; q >= 0; q--) {
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
   * The stem of a word and the one that hangs together with it, as one word; null where no word
   * does.
   */
  String pairAt(int at) {
    String pair = pairs[at];
    if (pair == null) {
      boolean one =
          at + 1 < tokens.size()
              && tokens.get(at + 1).glue() != Token.Glue.NONE
              && tokens.get(at).is(Token.Kind.WORD);
      pair = one ? Stemmer.stem(tokens.get(at).word() + tokens.get(at + 1).word()) : "";
      pairs[at] = pair;
    }
    return pair.isEmpty() ? null : pair;
  }

  /** Goes on behind a value of a shape that begins at a token; of several the first counts. */
  void followValue(PatternTree behind, Shape shape, int at, Matches matches) {
    if (first == null || at >= tokens.size()) {
      return;
    }
    for (int q = first[at]; q >= 0; q = next[q]) {
      if (quantities.get(q).shape() == shape) {
        follow(behind, tokenAt(quantities.get(q).end()), matches);
        return;
      }
    }
  }

  /** Follows what may stand from a token on, and adds the patterns that end. */
  void follow(PatternTree tree, int at, Matches matches) {
    for (int number : tree.ends()) {
      matches.add(number, at);
    }
    if (tree.goesOn()) {
      followOn(tree, at, matches);
    }
  }

  private void followOn(PatternTree tree, int at, Matches matches) {
    if (tree.hasGaps()) {
      for (Map.Entry<Integer, PatternTree> gap : tree.gaps().entrySet()) {
        followGap(gap.getKey(), gap.getValue(), at, matches);
      }
    }
    if (tree.hasJunctions()) {
      for (PatternTree.Junction junction : tree.junctions()) {
        followChoice(junction, at, matches);
      }
    }
    if (at < tokens.size()) {
      followToken(tree, at, matches);
    }
  }

  private void followToken(PatternTree tree, int at, Matches matches) {
    Token token = tokens.get(at);
    if (tree.hasStems()) {
      followStem(tree, token, at, matches);
    }
    if (tree.hasWords()) {
      PatternTree behind = tree.behindWord(token.word());
      if (behind != null) {
        follow(behind, at + 1, matches);
      }
    }
    if (tree.hasPrefixes()) {
      for (PatternTree behind : tree.behindPrefixesOf(token.word())) {
        follow(behind, at + 1, matches);
      }
    }
    if (first != null && first[at] >= 0 && tree.hasShapes()) {
      tree.shapes().forEach((shape, behind) -> followValue(behind, shape, at, matches));
    }
  }

  private void followStem(PatternTree tree, Token token, int at, Matches matches) {
    PatternTree behind = tree.behindStem(token.stem());
    if (behind != null) {
      follow(behind, at + 1, matches);
    }
    String pair = pairAt(at);
    if (pair != null && !pair.equals(token.stem())) {
      PatternTree behindPair = tree.behindStem(pair);
      if (behindPair != null) {
        follow(behindPair, at + 2, matches);
      }
    }
  }

  private void followGap(int most, PatternTree behind, int at, Matches matches) {
    for (int skip = 0; skip <= most && at + skip <= tokens.size(); skip++) {
      follow(behind, at + skip, matches);
      if (at + skip < tokens.size() && endsGap(tokens.get(at + skip))) {
        return;
      }
    }
  }

  /** In the order of the options; two that end at the same place go on alike. */
  private void followChoice(PatternTree.Junction junction, int at, Matches matches) {
    Matches options = new Matches(4);
    follow(junction.options(), at, options);
    options.sort();
    for (int i = 0; i < options.size(); i++) {
      follow(junction.behind(), options.end(i), matches);
    }
  }

  /** Cells and clauses are not crossed by a gap. */
  private static boolean endsGap(Token token) {
    return token.isSign("|") || token.isSign(";") || token.isSign(".");
  }
}
