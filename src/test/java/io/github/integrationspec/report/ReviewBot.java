package io.github.integrationspec.report;

import java.util.List;
import java.util.logging.Level;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.ViolationsParser;

/** Reads reports as review bots and the Violations plugins of CI servers do. */
final class ReviewBot {

  private ReviewBot() {}

  static List<Violation> read(ViolationsParser parser, String report) throws Exception {
    return List.copyOf(
        parser.parseReportOutput(
            report,
            new se.bjurr.violations.lib.ViolationsLogger() {
              @Override
              public void log(Level level, String text) {}

              @Override
              public void log(Level level, String text, Throwable thrown) {
                throw new AssertionError(text, thrown);
              }
            }));
  }
}
