package io.github.integrationspec.diagram.plantuml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code !include} and its relatives.
 *
 * @param directive in lower case, without the exclamation mark: {@code include}, {@code
 *     include_once}, {@code include_many}, {@code includeurl}, {@code includesub}
 * @param target as written, without quotes and without the part behind the last exclamation mark
 * @param part what stands behind it: the number or name of a diagram, or the name of a sub part;
 *     empty when there is none
 */
record Include(String directive, String target, String part) {

  private static final Pattern FORM =
      Pattern.compile(
          "^\\s*!\\s*(include(?:url|_many|_once|sub)?)\\s+(\\S.*?)\\s*$", Pattern.CASE_INSENSITIVE);

  /** Reads a line; empty when it is no include. */
  static Optional<Include> of(String line) {
    Matcher form = FORM.matcher(line);
    if (!form.matches()) {
      return Optional.empty();
    }
    String target = unquoted(form.group(2));
    int mark = target.lastIndexOf('!');
    return Optional.of(
        new Include(
            form.group(1).toLowerCase(Locale.ROOT),
            (mark < 0 ? target : target.substring(0, mark)).strip(),
            mark < 0 ? "" : target.substring(mark + 1).strip()));
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  Include withTarget(String other) {
    return new Include(directive, other, part);
  }

  boolean isBundled() {
    return target.startsWith("<") && target.endsWith(">");
  }

  boolean isUrl() {
    return target.contains("://");
  }

  boolean isSub() {
    return directive.equals("includesub");
  }

  boolean isRepeatable() {
    return directive.equals("include_many") || isSub();
  }
}
