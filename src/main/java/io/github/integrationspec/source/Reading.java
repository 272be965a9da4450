package io.github.integrationspec.source;

/** What came of reading a file. */
public sealed interface Reading {

  /** The file's text. */
  record Legible(SourceText text) implements Reading {}

  /**
   * A file that cannot be read as text.
   *
   * @param reason why not, for those who choose words by it
   * @param span where; the start of the file where the whole of it is meant
   * @param problem a clause with the file as its subject: {@code is empty}, without a full stop
   */
  record Unreadable(Reason reason, Span span, String problem) implements Reading {}

  /** Why a file cannot be read. */
  enum Reason {
    NOT_UTF8,
    BINARY,
    TOO_LARGE,
    EMPTY,
    FOLDER,
    DANGLING_LINK,
    CYCLIC_LINK,
    OUTSIDE,
    NO_FILE,
    TOO_SLOW,
    FAILED
  }
}
