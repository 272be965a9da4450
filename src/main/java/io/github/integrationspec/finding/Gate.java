package io.github.integrationspec.finding;

import io.github.integrationspec.standard.Level;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides whether a check fails.
 *
 * @param failOn the least bad level that fails
 * @param maxWarnings number of warnings above which it fails, too; empty for any number
 */
public record Gate(FailOn failOn, OptionalInt maxWarnings) {

  /** What fails a check. */
  public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** The word that poms use. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why the check fails, as a clause: {@code 3 errors}; empty when it passes. */
  public Optional<String> failure(CheckReport report) {
    if (failOn == FailOn.NEVER) {
      return Optional.empty();
    }
    long errors = report.count(Level.ERROR);
    long warnings = report.count(Level.WARNING);
    if (errors > 0) {
      return Optional.of(
          failOn == FailOn.WARNING && warnings > 0
              ? count(errors, "error") + " and " + count(warnings, "warning")
              : count(errors, "error"));
    }
    if (failOn == FailOn.WARNING && warnings > 0) {
      return Optional.of(count(warnings, "warning"));
    }
    if (maxWarnings.isPresent() && warnings > maxWarnings.getAsInt()) {
      return Optional.of(
          count(warnings, "warning") + ", more than the " + maxWarnings.getAsInt() + " allowed");
    }
    return Optional.empty();
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
