package io.github.integrationspec.finding;

import java.util.List;

/** A baseline that cannot be used; lists all its mistakes at once. */
public final class BadBaselineException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param problems {@code file:line:column: what is wrong}, at least one
   */
  BadBaselineException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
