package io.github.integrationspec.mojo;

/** The console, as far as it is one. */
final class Screen {

  /** To the upper left corner; what is on the screen and above it is gone. */
  private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

  private Screen() {}

  /** Empties it; does nothing where the output goes into a file or a terminal knows no codes. */
  static void clear() {
    String terminal = System.getenv("TERM");
    if (System.console() != null && terminal != null && !terminal.equals("dumb")) {
      System.out.print(CLEAR);
      System.out.flush();
    }
  }
}
