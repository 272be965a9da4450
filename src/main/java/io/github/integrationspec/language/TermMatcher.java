package io.github.integrationspec.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Matches patterns against the tokens of one text. */
final class TermMatcher {

  private final List<Token> tokens;
  private final Map<Integer, List<Quantity>> quantitiesByOffset = new HashMap<>();

  TermMatcher(List<Token> tokens, List<Quantity> quantities) {
    this.tokens = tokens;
    for (Quantity quantity : quantities) {
      quantitiesByOffset
          .computeIfAbsent(quantity.start(), k -> new java.util.ArrayList<>(2))
          .add(quantity);
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
   * Index behind the last token when the pattern's items from {@code item} on match from {@code at}
   * on, else -1.
   */
  int match(List<TermItem> pattern, int item, int at) {
    if (item == pattern.size()) {
      return at;
    }
    TermItem wanted = pattern.get(item);
    if (wanted instanceof TermItem.Gap gap) {
      for (int skip = 0; skip <= gap.most() && at + skip <= tokens.size(); skip++) {
        int end = match(pattern, item + 1, at + skip);
        if (end >= 0) {
          return end;
        }
        if (at + skip < tokens.size() && endsGap(tokens.get(at + skip))) {
          return -1;
        }
      }
      return -1;
    }
    if (wanted instanceof TermItem.Choice choice) {
      BitSet tried = new BitSet();
      for (List<TermItem> option : choice.patterns()) {
        int end = match(option, 0, at);
        // what follows is the same wherever an option that ended here began
        if (end >= 0 && !tried.get(end)) {
          tried.set(end);
          int whole = match(pattern, item + 1, end);
          if (whole >= 0) {
            return whole;
          }
        }
      }
      return -1;
    }
    int next = one(wanted, at);
    return next < 0 ? -1 : match(pattern, item + 1, next);
  }

  /** Cells and clauses are not crossed by a gap. */
  private static boolean endsGap(Token token) {
    return token.isSign("|") || token.isSign(";") || token.isSign(".");
  }

  private int one(TermItem wanted, int at) {
    if (at >= tokens.size()) {
      return -1;
    }
    Token token = tokens.get(at);
    if (wanted instanceof TermItem.Stem stem) {
      if (token.stem().equals(stem.stem())) {
        return at + 1;
      }
      boolean pair =
          at + 1 < tokens.size()
              && tokens.get(at + 1).glue() != Token.Glue.NONE
              && token.is(Token.Kind.WORD);
      return pair && Stemmer.stem(token.word() + tokens.get(at + 1).word()).equals(stem.stem())
          ? at + 2
          : -1;
    }
    if (wanted instanceof TermItem.Exact exact) {
      return token.word().equals(exact.word()) ? at + 1 : -1;
    }
    if (wanted instanceof TermItem.Prefix prefix) {
      return token.word().startsWith(prefix.prefix()) ? at + 1 : -1;
    }
    if (wanted instanceof TermItem.Value value) {
      for (Quantity quantity : quantitiesByOffset.getOrDefault(token.start(), List.of())) {
        if (quantity.shape() == value.shape()) {
          return tokenAt(quantity.end());
        }
      }
    }
    return -1;
  }
}
