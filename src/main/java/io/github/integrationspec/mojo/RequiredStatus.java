package io.github.integrationspec.mojo;

import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Level;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The status that a build asks of every specification. */
enum RequiredStatus {
  ANY,
  APPROVED;

  private static final String RULE = "approval-required";

  /** The status of this word; any when there is none. */
  static RequiredStatus of(String word) throws BadSettingException {
    return word == null || word.isBlank()
        ? ANY
        : Words.value(
            "requiredStatus",
            word,
            new RequiredStatus[] {APPROVED},
            s -> s.name().toLowerCase(Locale.ROOT));
  }

  /** The levels that a user set, with the rule on it applied unless the user set that, too. */
  Map<String, String> severities(Map<String, String> set) {
    if (this == ANY || set.containsKey(RULE)) {
      return set;
    }
    Map<String, String> all = new HashMap<>(set);
    all.put(RULE, Level.ERROR.id());
    return all;
  }
}
