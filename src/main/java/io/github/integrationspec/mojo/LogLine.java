package io.github.integrationspec.mojo;

import io.github.integrationspec.standard.Level;
import org.apache.maven.plugin.logging.Log;

/** A line of Maven's log. */
final class LogLine {

  private LogLine() {}

  /** Writes a text at the level of the log that a rule's level stands for. */
  static void write(Log log, Level level, String text) {
    switch (level) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      default -> log.info(text);
    }
  }
}
