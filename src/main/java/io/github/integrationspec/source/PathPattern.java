package io.github.integrationspec.source;

import java.util.Arrays;
import java.util.List;

/**
 * An Ant pattern for paths with {@code /}: {@code *} is any text within a name, {@code ?} one
 * character, {@code **} any number of folders; a pattern that ends in {@code /} means everything
 * below. Matching takes time in proportion to pattern times path, whatever the pattern.
 */
public final class PathPattern {

  private static final String ANY_FOLDERS = "**";

  private final String pattern;
  private final List<String> segments;

  private PathPattern(String pattern) {
    this.pattern = pattern;
    String unix = pattern.replace('\\', '/');
    String whole = unix.endsWith("/") ? unix + ANY_FOLDERS : unix;
    segments = Arrays.stream(whole.split("/", -1)).filter(s -> !s.isEmpty()).toList();
  }

  /** A pattern in which upper and lower case differ, as in Ant. */
  public static PathPattern of(String pattern) {
    return new PathPattern(pattern.strip());
  }

  /** Whether a path, relative and with {@code /}, matches as a whole. */
  public boolean matches(String path) {
    String[] names = path.split("/", -1);
    // row[j]: the patterns up to here match the first j names
    boolean[] row = new boolean[names.length + 1];
    row[0] = true;
    for (String segment : segments) {
      boolean[] next = new boolean[names.length + 1];
      if (segment.equals(ANY_FOLDERS)) {
        boolean reached = false;
        for (int j = 0; j <= names.length; j++) {
          reached |= row[j];
          next[j] = reached;
        }
      } else {
        for (int j = 0; j < names.length; j++) {
          next[j + 1] = row[j] && matchesName(segment, names[j]);
        }
      }
      row = next;
    }
    return row[names.length];
  }

  /** Greedy, going back to the last star only: no pattern makes it slow. */
  private static boolean matchesName(String glob, String name) {
    int g = 0;
    int star = -1;
    int resume = 0;
    for (int n = 0; n < name.length(); ) {
      if (g < glob.length() && glob.charAt(g) == '*') {
        star = g++;
        resume = n;
      } else if (g < glob.length() && (glob.charAt(g) == '?' || glob.charAt(g) == name.charAt(n))) {
        g++;
        n++;
      } else if (star >= 0) {
        g = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (g < glob.length() && glob.charAt(g) == '*') {
      g++;
    }
    return g == glob.length();
  }

  /** The pattern as it was written. */
  @Override
  public String toString() {
    return pattern;
  }
}
