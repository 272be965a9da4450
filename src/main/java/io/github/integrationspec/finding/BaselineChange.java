package io.github.integrationspec.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run changes in a baseline: entries that are paid off go, findings that are accepted come.
 * All other entries, say those of other modules, stay as they are.
 */
public record BaselineChange(List<BaselineEntry> paidOff, List<BaselineEntry> accepted) {

  private static final String STALE = "baseline-stale";

  public BaselineChange {
    paidOff = List.copyOf(paidOff);
    accepted = List.copyOf(accepted);
  }

  /** Who accepts findings, why and when. */
  public record Acceptance(String reason, String by, LocalDate date) {}

  /** The entries that a report shows to be paid off. */
  public static BaselineChange paidOff(CheckReport report, AppliedBaseline applied) {
    List<Integer> lines =
        report.exceptions().stream()
            .filter(e -> e.kind() == LedgerEntry.Kind.BASELINE)
            .filter(e -> e.state() == LedgerEntry.State.UNUSED)
            .flatMap(e -> e.place().stream())
            .map(place -> place.line())
            .toList();
    return new BaselineChange(
        applied.baseline().entries().stream().filter(e -> lines.contains(e.line())).toList(),
        List.of());
  }

  /** The same, and all findings that count are accepted. */
  public BaselineChange accepting(
      CheckReport report, AppliedBaseline applied, Acceptance acceptance) {
    return new BaselineChange(
        paidOff,
        open(report).stream()
            .map(
                r ->
                    new BaselineEntry(
                        applied.key(r), acceptance.reason(), acceptance.by(), acceptance.date(), 0))
            .toList());
  }

  /** The findings that count and can be accepted: not those about the baseline itself. */
  public static List<Result> open(CheckReport report) {
    return report.results().stream()
        .filter(Result::counts)
        .filter(r -> !r.finding().rule().value().equals(STALE))
        .toList();
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return paidOff.isEmpty() && accepted.isEmpty();
  }

  /** A baseline after this change; others may have changed it since it was applied. */
  public Baseline in(Baseline baseline) {
    Map<BaselineEntry, Integer> gone = new HashMap<>();
    paidOff.forEach(e -> gone.merge(unplaced(e), 1, Integer::sum));
    List<BaselineEntry> entries = new ArrayList<>();
    for (BaselineEntry entry : baseline.entries()) {
      Integer left = gone.computeIfPresent(unplaced(entry), (e, n) -> n - 1);
      if (left == null || left < 0) {
        entries.add(entry);
      }
    }
    entries.addAll(accepted);
    return new Baseline(entries);
  }

  private static BaselineEntry unplaced(BaselineEntry entry) {
    return new BaselineEntry(entry.key(), entry.reason(), entry.by(), entry.date(), 0);
  }
}
