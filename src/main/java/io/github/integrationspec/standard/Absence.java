package io.github.integrationspec.standard;

/** What a rule makes of a document that says it has no such thing. */
public enum Absence {
  /** {@code N/A}, with a reason, satisfies it. */
  REASONED,
  /** That there is none satisfies it, with or without a reason. */
  PLAIN,
  /** Nothing but the thing itself satisfies it. */
  NEVER
}
