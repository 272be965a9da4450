package io.github.integrationspec.mojo;

import java.io.Console;
import java.util.Optional;

/** The console, as far as it is one. */
final class Screen {

  /** To the upper left corner; what is on the screen and above it is gone. */
  private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

  private Screen() {}

  /** Empties it; does nothing where the output goes into a file or a terminal knows no codes. */
  static void clear() {
    String terminal = System.getenv("TERM");
    boolean screen = Optional.ofNullable(System.console()).filter(Screen::isTerminal).isPresent();
    if (screen && terminal != null && !terminal.equals("dumb")) {
      System.out.print(CLEAR);
      System.out.flush();
    }
  }

  /** From Java 22 on there is a console for files, too, and it tells them apart. */
  private static boolean isTerminal(Console console) {
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      // before, there is one for a terminal only
      return true;
    }
  }
}
