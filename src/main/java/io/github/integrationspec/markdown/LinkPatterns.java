package io.github.integrationspec.markdown;

import com.vladsch.flexmark.ast.util.Parsing;
import java.util.regex.Pattern;

/**
 * How parts of a link are read. flexmark's own patterns try each backslash both as an escape and as
 * itself, so that a row of forty of them takes years; here it is an escape where it can be one.
 */
final class LinkPatterns {

  private static final String ESCAPED = "\\\\[!-/:-@\\[-`{-~]";
  private static final Pattern LABEL =
      Pattern.compile("^\\[(?:[^\\\\\\[\\]]|" + ESCAPED + "|\\\\){0,999}+\\]");
  private static final Pattern DESTINATION_IN_ANGLES =
      Pattern.compile("^<(?:[^<> \\t\\n\\\\\\x00]|" + ESCAPED + "|\\\\)*+>");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:" + quoted("\"", "\"") + "|" + quoted("'", "'") + "|" + quoted("\\(", ")") + ")");

  private final Parsing parsing;

  LinkPatterns(Parsing parsing) {
    this.parsing = parsing;
  }

  private static String quoted(String opening, String closing) {
    return opening + "(?:" + ESCAPED + "|[^" + closing + "\\x00])*+[" + closing + "]";
  }

  /** Ours for one of flexmark's; the same where ours is not needed. */
  Pattern of(Pattern theirs) {
    if (theirs == parsing.LINK_LABEL) {
      return LABEL;
    }
    if (theirs == parsing.LINK_DESTINATION_ANGLES) {
      return DESTINATION_IN_ANGLES;
    }
    return theirs == parsing.LINK_TITLE ? TITLE : theirs;
  }
}
