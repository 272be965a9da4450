package io.github.integrationspec.facts;

/** Whether git keeps a file. */
public sealed interface Tracking {

  /** It is in git's index. */
  record Tracked() implements Tracking {}

  /** It lies in a work tree, and is not in git's index. */
  record Untracked(Cause cause) implements Tracking {}

  /** It lies in no work tree. */
  record NoWorkTree() implements Tracking {}

  /**
   * It cannot be told.
   *
   * @param why a clause
   */
  record Unknown(String why) implements Tracking {}

  /** Why a file is not tracked. */
  enum Cause {
    NOT_ADDED,
    /** A pattern of {@code .gitignore} or {@code .git/info/exclude} matches it. */
    IGNORED
  }
}
