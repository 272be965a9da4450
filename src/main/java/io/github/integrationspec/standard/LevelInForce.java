package io.github.integrationspec.standard;

/** The level of a rule, and what set it. */
public record LevelInForce(Level level, Origin origin) {

  /** What sets a level; the last that does wins, but for the state of the rule. */
  public enum Origin {
    /** The rule's page. */
    DEFAULT,
    /** A standard that is layered over the one that has the rule. */
    STANDARD,
    /** The profile, where it differs from the page. */
    PROFILE,
    /** The level that a build gives to the rule's group. */
    GROUP,
    /** The level that a build gives to the rule. */
    RULE,
    /** The rule is new: reported at info until a later version. */
    PREVIEW,
    /** The rule is not implemented, or no more. */
    NOT_APPLIED
  }
}
