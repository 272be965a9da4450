package io.github.integrationspec.rule.evidence;

import java.util.regex.Pattern;

/** Recognises sentences of a template that tell the author what to write. */
public final class Instructions {

  private static final Pattern IMPERATIVE =
      Pattern.compile(
          "^(?:please )?(?:describe|insert|fill in|specify|provide|enter|list|explain|document|outline"
              + "|summari[sz]e|detail|define|state|identify|name|write|mention|replace)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern HERE =
      Pattern.compile(".*\\b(?:here|below|in this section)\\b[^\\w]*$", Pattern.CASE_INSENSITIVE);

  private Instructions() {}

  /**
   * Whether a sentence is an instruction to the author: it begins in the imperative and either ends
   * in "here", or is alone in its passage and names nothing in particular (no figure, no code, no
   * name).
   */
  public static boolean isOne(Statement statement) {
    if (statement.form() != Statement.Form.SENTENCE) {
      return false;
    }
    String text = statement.phrase().text().strip();
    if (!IMPERATIVE.matcher(text).matches()) {
      return false;
    }
    boolean general =
        statement.phrase().prose().marks().isEmpty()
            && text.chars().noneMatch(Character::isDigit)
            && text.substring(1).chars().noneMatch(Character::isUpperCase);
    boolean alone = statement.passage().phrases().size() == 1 && statement.label().isEmpty();
    return HERE.matcher(text).matches()
        || (general && alone && statement.passage().leadIn().isEmpty());
  }
}
