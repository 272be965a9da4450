package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds names of data fields: whatever is set as code and looks like a name ({@code amount}, {@code
 * to[].email}, {@code @type}), and in plain text {@code snake_case}, {@code camelCase} and dotted
 * names.
 */
final class IdentifierScanner {

  /** Last parts of what is a host or a file, not a field. */
  private static final Set<String> NO_FIELDS =
      Set.of(
          "com", "org", "net", "io", "dev", "eu", "uk", "de", "example", "test", "local", "app",
          "md", "mmd", "puml", "json", "yaml", "yml", "xml", "xsd", "csv", "html", "pdf", "png",
          "svg", "js", "txt");

  private final String text;
  private final List<Quantity> found = new ArrayList<>();

  IdentifierScanner(String text) {
    this.text = text;
  }

  /**
   * Reads the text.
   *
   * @param code the stretches that are set as code, in order
   */
  List<Quantity> scan(List<TextRange> code) {
    int at = 0;
    for (TextRange range : code) {
      if (range.start() < at || range.end() > text.length()) {
        continue;
      }
      plain(at, range.start());
      if (isName(range.start(), range.end())) {
        add(range.start(), range.end());
      } else {
        plain(range.start(), range.end());
      }
      at = range.end();
    }
    plain(at, text.length());
    return found;
  }

  private void add(int start, int end) {
    found.add(new Quantity(Shape.IDENTIFIER, start, end, Double.NaN));
  }

  private boolean isName(int start, int end) {
    if (start >= end) {
      return false;
    }
    char first = text.charAt(start);
    boolean opens = Character.isLetter(first) || first == '_' || first == '@' || first == '$';
    boolean letter = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isPart(c) && "$@:-".indexOf(c) < 0) {
        return false;
      }
      letter |= Character.isLetter(c);
    }
    return opens && letter && !text.substring(start, end).contains("://");
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '[' || c == ']';
  }

  private void plain(int from, int to) {
    int i = from;
    while (i < to) {
      if (!isPart(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < to && isPart(text.charAt(i))) {
        i++;
      }
      int end = i;
      while (end > start && text.charAt(end - 1) == '.') {
        end--;
      }
      boolean within =
          (start > from && "/@-{".indexOf(text.charAt(start - 1)) >= 0)
              || (i < to && "/@-".indexOf(text.charAt(i)) >= 0);
      if (!within && isUnmistakable(text.substring(start, end))) {
        add(start, end);
      }
    }
  }

  private static boolean isUnmistakable(String word) {
    if (word.length() < 4 || !(Character.isLetter(word.charAt(0)) || word.charAt(0) == '_')) {
      return false;
    }
    if (word.indexOf('.') > 0) {
      return isDotted(word);
    }
    int underscore = word.indexOf('_', 1);
    boolean snake = underscore > 0 && underscore < word.length() - 1;
    return snake || isCamel(word);
  }

  private static boolean isDotted(String word) {
    boolean longer = false;
    int start = 0;
    while (start <= word.length()) {
      int dot = word.indexOf('.', start);
      int end = dot < 0 ? word.length() : dot;
      if (end == start || !(Character.isLetter(word.charAt(start)) || word.charAt(start) == '_')) {
        return false;
      }
      longer |= end - start > 2;
      if (dot < 0) {
        return longer && !NO_FIELDS.contains(word.substring(start));
      }
      start = dot + 1;
    }
    return false;
  }

  /** {@code orderNumber}, not {@code GitHub} and not {@code eBay}. */
  private static boolean isCamel(String word) {
    if (!Character.isLowerCase(word.charAt(0)) || !Character.isLowerCase(word.charAt(1))) {
      return false;
    }
    return word.chars().anyMatch(Character::isUpperCase);
  }
}
