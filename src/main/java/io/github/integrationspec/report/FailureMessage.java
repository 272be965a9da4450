package io.github.integrationspec.report;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Gate;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Level;
import java.util.List;

/** The message of a failed check: what failed it, one finding a line, and where the rest is. */
public final class FailureMessage {

  private static final int LISTED = 30;

  private FailureMessage() {}

  /**
   * The message.
   *
   * @param why from {@link Gate#failure}
   * @param fullReport where all findings are, as a user would type it
   */
  public static String of(CheckReport report, Gate gate, String why, String fullReport) {
    boolean errors = report.count(Level.ERROR) > 0;
    List<Result> failing =
        report.results().stream()
            .filter(Result::counts)
            .filter(
                r ->
                    r.level() == Level.ERROR
                        || (r.level() == Level.WARNING
                            && (!errors || gate.failOn() == Gate.FailOn.WARNING)))
            .toList();
    StringBuilder message = new StringBuilder("Integration specifications: ").append(why);
    for (Result result : failing.subList(0, Math.min(LISTED, failing.size()))) {
      message
          .append("\n  ")
          .append(
              SafeText.of(
                  result.finding().span()
                      + " "
                      + result.finding().rule()
                      + ": "
                      + result.finding().message()));
    }
    if (failing.size() > LISTED) {
      message.append("\n  … and ").append(failing.size() - LISTED).append(" more");
    }
    return message.append("\nFull report: ").append(fullReport).toString();
  }
}
