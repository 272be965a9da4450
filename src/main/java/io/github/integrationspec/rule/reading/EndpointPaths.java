package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Quantity;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares the endpoints of one specification: parameters by position, whatever they are called;
 * everything else word by word. The part of a path that belongs to the base URL may be left out.
 */
public final class EndpointPaths {

  private static final Pattern PARAMETER =
      Pattern.compile("[{<:\\[$].*|.*[}>\\]]|\\*|…|\\.{3}|.*\\{.*\\}.*");

  /** What stands for any number of segments at the beginning of a path. */
  private static final Set<String> ELLIPSES = Set.of("…", "...", "*");

  /**
   * An example in the place of a parameter: {@code 42}, {@code ch_1Kz}, {@code ID}, {@code
   * orderId}.
   */
  private static final Pattern EXAMPLE =
      Pattern.compile(
          ".*\\d.*|\\p{Lu}+|.*(?:[a-z](?:Id|ID|Ref|No|Number|Key|Code)|[_-](?:id|ref|no|key|code)|^(?:id|uuid|ref|key))$");

  /** Segments that any API may have in front: {@code /api/v2}. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "v?\\d+(?:[.-]\\d+)*|api|rest|restapi|services|public", Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]");

  private static final Pattern URL_START = Pattern.compile("^\\w+://[^/?#]+");

  private final Set<List<String>> bases;
  private final List<List<String>> documented;

  private EndpointPaths(Set<List<String>> bases, List<List<String>> documented) {
    this.bases = bases;
    this.documented = documented;
  }

  /** What may stand in front of a path is told by the URLs and paths that the text names. */
  public static EndpointPaths of(SpecificationText text, List<Endpoint> endpoints) {
    Set<List<String>> bases = new LinkedHashSet<>();
    for (Statement statement : text.statements()) {
      Wording wording = statement.phrase().wording();
      for (Quantity url : wording.values(Shape.URL)) {
        String written = wording.text().substring(url.start(), url.end());
        addBase(segments(URL_START.matcher(written).replaceFirst("")), bases);
      }
      for (Quantity path : wording.values(Shape.PATH)) {
        addBase(segments(wording.text().substring(path.start(), path.end())), bases);
      }
    }
    return new EndpointPaths(bases, endpoints.stream().map(e -> segments(e.path())).toList());
  }

  private static void addBase(List<String> segments, Set<List<String>> into) {
    if (!segments.isEmpty()) {
      into.add(segments);
    }
  }

  /** Whether a diagram calls a documented endpoint; one documented without a method fits any. */
  public boolean isSame(DrawnEndpoint drawn, Endpoint documentedOne) {
    return (documentedOne.method().isEmpty() || documentedOne.method().equals(drawn.method()))
        && isSamePath(drawn.path(), documentedOne.path());
  }

  /** Whether two paths are the same. */
  public boolean isSamePath(String one, String other) {
    List<String> a = segments(one);
    List<String> b = segments(other);
    List<String> longer = a.size() >= b.size() ? a : b;
    List<String> shorter = a.size() >= b.size() ? b : a;
    if (!shorter.isEmpty() && ELLIPSES.contains(shorter.get(0))) {
      shorter = shorter.subList(1, shorter.size());
    } else if (!longer.isEmpty() && ELLIPSES.contains(longer.get(0))) {
      return endsWith(shorter, longer.subList(1, longer.size()));
    } else if (!mayStandInFront(longer.subList(0, longer.size() - shorter.size()))) {
      return false;
    }
    return !shorter.isEmpty() == !longer.isEmpty() && endsWith(longer, shorter);
  }

  private static boolean endsWith(List<String> longer, List<String> shorter) {
    int ahead = longer.size() - shorter.size();
    if (ahead < 0) {
      return false;
    }
    for (int i = 0; i < shorter.size(); i++) {
      if (!isSameSegment(longer.get(ahead + i), shorter.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The base URL's path, or what all APIs may have in front, or what several endpoints share. */
  private boolean mayStandInFront(List<String> segments) {
    return segments.stream().allMatch(s -> GENERAL.matcher(s).matches() || isParameter(s))
        || bases.stream().anyMatch(b -> b.equals(segments) || isSuffix(segments, b))
        || documented.stream().filter(d -> isProperPrefix(segments, d)).distinct().count() > 1;
  }

  private static boolean isSuffix(List<String> end, List<String> of) {
    return end.size() <= of.size() && of.subList(of.size() - end.size(), of.size()).equals(end);
  }

  private static boolean isProperPrefix(List<String> start, List<String> of) {
    return start.size() < of.size() && of.subList(0, start.size()).equals(start);
  }

  private static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      char c = i < path.length() ? path.charAt(i) : '?';
      if (c == '/' || c == '?' || c == '#') {
        if (i > start) {
          segments.add(path.substring(start, i));
        }
        start = i + 1;
        if (c != '/') {
          break;
        }
      }
    }
    return segments;
  }

  private static boolean isParameter(String segment) {
    return PARAMETER.matcher(segment).matches();
  }

  private static boolean isSameSegment(String a, String b) {
    if (a.equalsIgnoreCase(b)) {
      return true;
    }
    boolean first = isParameter(a);
    boolean second = isParameter(b);
    if (first && second) {
      return true;
    }
    return first ? isValueOf(b, a) : second && isValueOf(a, b);
  }

  /** Whether a word stands in the place of a parameter: an example, or its name unmarked. */
  private static boolean isValueOf(String word, String parameter) {
    return EXAMPLE.matcher(word).matches() || letters(word).equals(letters(parameter));
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
