package io.github.integrationspec.rule.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares endpoints: parameters by position, whatever they are called, and with or without the
 * part of the path that belongs to the base URL.
 */
public final class EndpointPaths {

  private static final Pattern PARAMETER =
      Pattern.compile("[{<:\\[$].*|.*[}>\\]]|\\*|…|\\.{3}|\\d+|.*\\{.*\\}.*");

  private EndpointPaths() {}

  /** Whether a diagram calls a documented endpoint; one documented without a method fits any. */
  public static boolean isSame(DrawnEndpoint drawn, Endpoint documented) {
    return (documented.method().isEmpty() || documented.method().equals(drawn.method()))
        && isSamePath(drawn, documented);
  }

  /** Whether the paths are the same. */
  public static boolean isSamePath(DrawnEndpoint drawn, Endpoint documented) {
    List<String> a = segments(drawn.path());
    List<String> b = segments(documented.path());
    List<String> longer = a.size() > b.size() ? a : b;
    List<String> shorter = a.size() > b.size() ? b : a;
    if (shorter.isEmpty()) {
      return longer.isEmpty();
    }
    int ahead = longer.size() - shorter.size();
    for (int i = 0; i < shorter.size(); i++) {
      if (!isSameSegment(longer.get(ahead + i), shorter.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Finds a path in a text, with anything in the place of its parameters. */
  public static Pattern pattern(String path) {
    StringBuilder pattern = new StringBuilder();
    for (String segment : segments(path)) {
      boolean parameter = PARAMETER.matcher(segment).matches();
      pattern.append('/').append(parameter ? "[^/\\s`|,)]+" : Pattern.quote(segment));
    }
    return Pattern.compile(pattern + "(?![\\w/-])");
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/")).stream().filter(s -> !s.isEmpty()).toList();
  }

  private static boolean isSameSegment(String a, String b) {
    return a.equalsIgnoreCase(b)
        || PARAMETER.matcher(a).matches()
        || PARAMETER.matcher(b).matches();
  }
}
