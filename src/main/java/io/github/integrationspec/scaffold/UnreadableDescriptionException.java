package io.github.integrationspec.scaffold;

/** A file that is no OpenAPI description that can be used. The message is for the user. */
public final class UnreadableDescriptionException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnreadableDescriptionException(String message) {
    super(message);
  }
}
