package io.github.integrationspec.diagram.plantuml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup of PlantUML's texts. What authors write themselves stays as it is; what a macro wraps
 * around the author's words is taken off again.
 */
final class Creole {

  private static final Pattern HEADING = Pattern.compile("^\\s*=+\\s*");
  private static final Pattern BACKGROUND = Pattern.compile("<#([\\w]+)(?:,[^<>]*)?>");
  private static final Pattern CHARACTER = Pattern.compile("<U\\+([0-9A-Fa-f]{1,6})>");
  private static final Pattern TAG = Pattern.compile("</?[$&a-zA-Z][^<>]*>");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\*\\*|//(?=[^/:]|$)(?<!:\\/\\/)|__|\"\"");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Creole() {}

  /** The lines of a text that a macro put together, without its markup and its blank lines. */
  static List<String> plain(List<String> lines) {
    return lines.stream().map(Creole::plain).filter(line -> !line.isEmpty()).toList();
  }

  /** One line without its markup; the colour of a table's cell stays as a word. */
  static String plain(String line) {
    String text = HEADING.matcher(line).replaceFirst("");
    text =
        BACKGROUND
            .matcher(text)
            .replaceAll(c -> c.group(1).equals("transparent") ? "" : c.group(1) + " ");
    text = CHARACTER.matcher(text).replaceAll(Creole::character);
    text = TAG.matcher(text).replaceAll("");
    text = EMPHASIS.matcher(text).replaceAll("");
    if (line.strip().endsWith("|")) {
      text = text.replace('|', ' ');
    }
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static String character(java.util.regex.MatchResult code) {
    int point = Integer.parseInt(code.group(1), 16);
    return Character.isValidCodePoint(point)
        ? Matcher.quoteReplacement(Character.toString(point))
        : "";
  }
}
