package io.github.integrationspec.rule.reading;

import io.github.integrationspec.source.Span;

/**
 * A time that we wait for the third party.
 *
 * @param seconds the time
 * @param words as it is written: {@code read timeout 10 s}
 */
public record Timeout(Kind kind, double seconds, String words, Span span) {

  /** What is waited for. */
  public enum Kind {
    CONNECT,
    READ,
    /** The whole call. */
    TOTAL,
    /** An answer: until it begins or until it is there. */
    ANSWER,
    /** Not said. */
    ANY
  }
}
