package io.github.integrationspec.report;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.LedgerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The ledger of exceptions as plain text: a line that counts them, and a line for each. */
public final class ExceptionList {

  private ExceptionList() {}

  /** What there is of each kind; empty when there is nothing. */
  public static Optional<String> summary(CheckReport report) {
    List<LedgerEntry> all = report.exceptions();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<String> counts = new ArrayList<>();
    for (LedgerEntry.Kind kind : LedgerEntry.Kind.values()) {
      long number = all.stream().filter(e -> e.kind() == kind).count();
      if (number > 0) {
        counts.add(number + " " + noun(kind, number) + unreasoned(all, kind));
      }
    }
    StringBuilder line = new StringBuilder("Exceptions: ").append(String.join(", ", counts));
    OptionalLong oldest = all.stream().flatMapToLong(e -> e.age().stream()).max();
    oldest.ifPresent(days -> line.append("; the oldest is ").append(days(days)).append(" old"));
    return Optional.of(SafeText.of(line.toString()));
  }

  /** Each exception: what, where, why, who, since and until when. */
  public static List<String> lines(CheckReport report) {
    List<String> lines = new ArrayList<>();
    for (LedgerEntry entry : report.exceptions()) {
      lines.addAll(Wrapped.lines(line(entry), "  ", "    "));
    }
    return lines;
  }

  private static String line(LedgerEntry entry) {
    List<String> parts = new ArrayList<>();
    parts.add(entry.kind().id() + " of " + String.join(", ", entry.rules()));
    entry.place().ifPresent(place -> parts.add(place.toString()));
    parts.add(entry.what());
    parts.add(
        switch (entry.state()) {
          case EXPIRED -> "expired";
          case UNUSED -> "excepts nothing";
          case IN_FORCE ->
              entry.kind() == LedgerEntry.Kind.OFF
                  ? "not applied"
                  : entry.findings() + (entry.findings() == 1 ? " finding" : " findings");
        });
    parts.add(entry.why().isEmpty() ? "no reason given" : entry.why());
    if (!entry.who().isEmpty()) {
      parts.add("by " + entry.who());
    }
    entry
        .since()
        .ifPresent(
            day ->
                parts.add(
                    "since "
                        + day
                        + (entry.age().isPresent()
                            ? " (" + days(entry.age().getAsLong()) + ")"
                            : "")));
    entry.until().ifPresent(day -> parts.add("until " + day));
    return String.join("; ", parts);
  }

  private static String unreasoned(List<LedgerEntry> all, LedgerEntry.Kind kind) {
    long number = all.stream().filter(e -> e.kind() == kind && e.why().isEmpty()).count();
    return number == 0 ? "" : " (" + number + " without a reason)";
  }

  private static String days(long days) {
    return days + (days == 1 ? " day" : " days");
  }

  private static String noun(LedgerEntry.Kind kind, long number) {
    String plural = number == 1 ? "" : "s";
    return switch (kind) {
      case SUPPRESSION -> "suppression" + plural;
      case DEFERRAL -> "deferral" + plural;
      case BASELINE -> number == 1 ? "entry of the baseline" : "entries of the baseline";
      case OFF -> (number == 1 ? "rule or group" : "rules or groups") + " switched off";
    };
  }
}
