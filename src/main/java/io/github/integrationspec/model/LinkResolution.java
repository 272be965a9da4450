package io.github.integrationspec.model;

/** What is at the other end of a link. */
public enum LinkResolution {
  /** {@code https://…} and other schemes: never looked at. */
  WEB,
  /** A regular file inside the repository, and the anchor, where there is one, is in it. */
  FILE,
  /** A folder inside the repository. */
  FOLDER,
  /** A heading of the same document. */
  ANCHOR,
  MISSING_FILE,
  /** The file is there, the heading is not. */
  MISSING_ANCHOR,
  /** The file is there under a name of other case, which not every file system finds. */
  OTHER_CASE,
  /** It leads out of the repository, by {@code ..}, a root or a symbolic link; never opened. */
  OUTSIDE
}
