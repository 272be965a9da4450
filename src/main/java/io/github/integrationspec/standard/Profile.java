package io.github.integrationspec.standard;

import java.util.Locale;

/** How strictly a standard is applied before single rules are set. */
public enum Profile {
  /** Only what the standard requires: rules whose default level is error. */
  ESSENTIAL,
  /** The default levels. */
  STANDARD,
  /** Every warning is an error. */
  STRICT;

  /** The word that poms use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level that a rule has in this profile. */
  Level level(Rule rule) {
    Level level =
        rule.status() == Rule.Status.PREVIEW && rule.level() != Level.OFF
            ? Level.INFO
            : rule.level();
    return switch (this) {
      case ESSENTIAL -> level == Level.ERROR ? level : Level.OFF;
      case STANDARD -> level;
      case STRICT -> level == Level.WARNING ? Level.ERROR : level;
    };
  }
}
