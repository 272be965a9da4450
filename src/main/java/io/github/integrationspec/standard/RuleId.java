package io.github.integrationspec.standard;

import java.util.regex.Pattern;

/**
 * The id of a rule: {@code sequence-timeout}. Ids are a public contract: XML element names, SARIF
 * rule ids, anchors in the docs.
 *
 * @param value lower-case words joined by hyphens
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");

  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a rule id: " + value);
    }
  }

  /** Whether a word can be a rule id. */
  public static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
  }

  /** Its group, the first word: {@code sequence}. */
  public String group() {
    return value.substring(0, value.indexOf('-'));
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
