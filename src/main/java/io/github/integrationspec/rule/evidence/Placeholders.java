package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Prose;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds placeholders: text that stands for a value which nobody has filled in yet. Checklist, "What
 * counts as evidence".
 */
public final class Placeholders {

  /** A placeholder everywhere, in code too. */
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}\\n]{1,80}\\}\\}");

  private static final Pattern PROSE =
      Pattern.compile(
          "(?<![\\w-])(?:TBD|TBC|TBA|tbd|tbc|tba|T\\.B\\.D\\.|TODO|FIXME)(?![\\w-])"
              + "|\\?{3,}"
              + "|(?<![\\w?])\\?\\?(?![\\w?])"
              + "|\\[(?:[Ii]nsert|[Ee]nter|[Ff]ill|[Yy]our|[Dd]escribe|[Aa]dd|[Ss]pecify|[Nn]ame of"
              + "|[Ll]ink to|[Dd]ate of|[Cc]hoose|[Ss]elect)\\b[^\\[\\]\\n]{0,100}\\]"
              + "|\\[[A-Z][\\w ]{1,30} (?:[Nn]ame|[Hh]ere|[Dd]ate)\\]"
              + "|(?<![A-Za-z0-9])(?<!Part )(?<!Section )(?<!Chapter )(?<!Annex )X{2,}(?![A-Za-z0-9])"
              + "|(?<![\\w<])<(?!-)[A-Za-z][\\w .,/-]{0,60}>(?!>)"
              + "|(?i:\\blorem ipsum\\b)");

  private static final int LONGEST_TASK = 120;

  /** The rest of the sentence behind {@code TODO:}. */
  private static final Pattern TASK =
      Pattern.compile(
          "\\s{0,9}:\\s{0,9}(\\p{L}(?:[^.;!?\\n]|[.;!?](?!\\s|$)|\\n(?!\\n)){0,"
              + (LONGEST_TASK - 1)
              + "})");

  private static final Pattern NO_TARGET =
      Pattern.compile("(?i)\\s*(?:tbd|tba|tbc|todo|x{2,}|#|\\?+|url|link|<[^>]*>)?\\s*");

  private static final Pattern URL = Pattern.compile("\\b[a-z][a-z0-9+.-]*://\\S+");

  private static final Pattern DATE_FORM =
      Pattern.compile("\\s*(?:YYYY-MM-DD|DD[./]MM[./]YYYY|MM/DD/YYYY)\\s*");

  private Placeholders() {}

  /**
   * A placeholder.
   *
   * @param start first offset in the visible text
   * @param end offset behind it
   */
  public record Placeholder(int start, int end, String text) {}

  /**
   * What the author of {@code TODO: agree it with security} says is to be done; empty where nothing
   * is said.
   */
  public static Optional<String> task(Prose prose, Placeholder placeholder) {
    String text = prose.text();
    Matcher task = TASK.matcher(text).region(placeholder.end(), text.length());
    if (!task.lookingAt()) {
      return Optional.empty();
    }
    String said = task.group(1);
    boolean cut = said.codePointCount(0, said.length()) == LONGEST_TASK;
    return Optional.of(said.strip().replaceAll("\\s+", " ") + (cut ? "…" : ""));
  }

  /** All placeholders of a text, in order. */
  public static List<Placeholder> in(Prose prose) {
    String text = prose.text();
    if (!mayHoldOne(text)) {
      return List.of();
    }
    List<Placeholder> found = new ArrayList<>();
    Matcher template = TEMPLATE.matcher(text);
    while (template.find()) {
      found.add(new Placeholder(template.start(), template.end(), template.group()));
    }
    Matcher matcher = PROSE.matcher(text);
    while (matcher.find()) {
      if (!prose.isMarked(MarkKind.CODE, matcher.start()) && !isInUrl(text, matcher.start())) {
        found.add(new Placeholder(matcher.start(), matcher.end(), matcher.group()));
      }
    }
    return found;
  }

  /** Whether the first two signs of any placeholder stand somewhere; most texts have none. */
  private static boolean mayHoldOne(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char next = text.charAt(i + 1);
      boolean starts =
          switch (text.charAt(i)) {
            case '[', '<' -> true;
            case '?', 'X', '{' -> next == text.charAt(i);
            case 'T' -> next == 'B' || next == '.' || next == 'O';
            case 't' -> next == 'b';
            case 'F' -> next == 'I';
            case 'L', 'l' -> text.regionMatches(true, i, "lorem", 0, 5);
            default -> false;
          };
      if (starts) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hit is part of a placeholder: {@code [Insert channel]} names no channel. */
  static boolean covers(Prose prose, Hit hit) {
    return prose.text().indexOf('[') >= 0
        && in(prose).stream()
            .anyMatch(
                p -> p.text().startsWith("[") && p.start() <= hit.start() && hit.end() <= p.end());
  }

  /** Whether a value is nothing but a placeholder, a lone sign, or blank. */
  public static boolean isNoValue(Prose prose) {
    String text = prose.text();
    if (isLoneSign(text) || (text.contains("YYYY") && DATE_FORM.matcher(text).matches())) {
      return true;
    }
    List<Placeholder> found = in(prose);
    if (found.isEmpty()) {
      return false;
    }
    // two forms may see one place
    BitSet covered = new BitSet(text.length());
    found.forEach(p -> covered.set(p.start(), p.end()));
    return IntStream.range(0, text.length())
            .filter(i -> !covered.get(i) && Character.isLetterOrDigit(text.charAt(i)))
            .count()
        < 4;
  }

  private static boolean isLoneSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (" \t\n\u000b\f\r…-–—_.*?".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a link leads to what is still to be filled in: <code>{{link}}</code>, {@code TBD}. */
  static boolean isNoTarget(String target) {
    return TEMPLATE.matcher(target).find() || NO_TARGET.matcher(target).matches();
  }

  /** Whether a hit is a template's variable, or holds one: <code>https://{{host}}/v1</code>. */
  static boolean isVariable(String hit) {
    return hit.contains("{{") && TEMPLATE.matcher(hit).find();
  }

  private static boolean isInUrl(String text, int offset) {
    // an address holds no blank: only the word around can be one
    int from = offset;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = offset;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    Matcher url = URL.matcher(text).region(from, to);
    return url.find() && url.start() <= offset && offset < url.end();
  }
}
