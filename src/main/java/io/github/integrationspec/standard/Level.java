package io.github.integrationspec.standard;

import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs, worst first. */
public enum Level {
  ERROR,
  WARNING,
  INFO,
  /** The rule is not applied. */
  OFF;

  /** The word that poms and standards use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level of this word. */
  public static Optional<Level> named(String word) {
    for (Level level : values()) {
      if (level.id().equals(word)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
