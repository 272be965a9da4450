package io.github.integrationspec.rule.content;

import java.util.Locale;

/** What kinds of content a section has, each sealed by itself so that a change can be named. */
public enum ContentKind {
  ENDPOINTS("an endpoint"),
  NUMBERS("a number"),
  DIAGRAMS("a diagram"),
  TEXT("the wording");

  private final String words;

  ContentKind(String words) {
    this.words = words;
  }

  /** The key in the file of approvals. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As in "the wording changed". */
  public String words() {
    return words;
  }
}
