package io.github.integrationspec.language;

/** A term in a standard that is not well-formed; the message is for its author. */
public final class BadTermException extends RuntimeException {

  public BadTermException(String message) {
    super(message);
  }
}
