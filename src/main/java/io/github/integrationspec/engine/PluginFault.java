package io.github.integrationspec.engine;

/**
 * A fault of the plugin itself, in words that a user can pass on. It must neither stop the check of
 * other documents nor pass unseen.
 */
final class PluginFault {

  private PluginFault() {}

  static String describe(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return "a fault of the plugin ("
        + fault.getClass().getSimpleName()
        + place
        + "); please report it with the document";
  }
}
