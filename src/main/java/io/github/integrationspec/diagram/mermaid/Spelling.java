package io.github.integrationspec.diagram.mermaid;

/** Whether a word is probably another one, misspelt. */
final class Spelling {

  private Spelling() {}

  /**
   * One letter more, less or other; two for long words. Two letters that changed places are one.
   */
  static boolean isClose(String word, String known) {
    int allowed = known.length() < 4 ? 0 : known.length() < 8 ? 1 : 2;
    return Math.abs(word.length() - known.length()) <= allowed && distance(word, known) <= allowed;
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
