package io.github.integrationspec.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {

  private static final int LONGEST = 200;
  private static final int SHORTEST_BEGINNING = 3;

  private Nearest() {}

  /**
   * The candidate that differs least from a word, case apart; empty when none is near. Swapped
   * neighbours count as one difference.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(c -> c.length() <= LONGEST)
        .map(c -> new Candidate(c, distance(wanted, c.toLowerCase(Locale.ROOT))))
        .filter(c -> c.distance() <= Math.max(1, Math.max(wanted.length(), c.word().length()) / 3))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  /** The same as the end of a message: {@code ; did you mean 'level'?}; empty when none is near. */
  public static String hint(String word, Collection<String> candidates) {
    return to(word, candidates).map(near -> "; did you mean '" + near + "'?").orElse("");
  }

  private record Candidate(String word, int distance) {}

  /** What somebody begins to write counts as near. */
  private static int distance(String wanted, String candidate) {
    return wanted.length() >= SHORTEST_BEGINNING && candidate.startsWith(wanted)
        ? 1
        : alignment(wanted, candidate);
  }

  /** Optimal string alignment. */
  private static int alignment(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
