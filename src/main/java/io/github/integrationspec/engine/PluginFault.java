package io.github.integrationspec.engine;

import java.util.Arrays;

/**
 * A fault of the plugin itself, in words that a user can pass on. It must neither stop the check of
 * other documents nor pass unseen.
 */
final class PluginFault {

  private static final String OWN = "io.github.integrationspec.";

  private PluginFault() {}

  static String describe(Throwable fault) {
    String place =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OWN))
            .findFirst()
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    return "a fault of the plugin ("
        + fault.getClass().getSimpleName()
        + place
        + "); please report it with the document";
  }
}
