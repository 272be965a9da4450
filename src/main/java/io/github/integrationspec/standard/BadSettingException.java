package io.github.integrationspec.standard;

import java.util.List;

/** A configuration that names something that does not exist; lists all its mistakes at once. */
public final class BadSettingException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param problems sentences for the user, at least one
   */
  public BadSettingException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
