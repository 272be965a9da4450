package io.github.integrationspec.finding;

import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Applies a baseline: what it accepts does not count, and what is mended is to leave it. */
final class BaselineFilter {

  private final AppliedBaseline applied;
  private final Map<RuleId, Level> levels;
  private final LocalDate today;
  private final RuleWords stale;

  BaselineFilter(
      AppliedBaseline applied, Standard standard, Map<RuleId, Level> levels, LocalDate today) {
    this.applied = applied;
    this.levels = levels;
    this.today = today;
    this.stale = new RuleWords(standard, "baseline-stale");
  }

  /**
   * @param settled whether all that can be found in a specification has been found: by the path of
   *     its main file in the baseline
   */
  Filtered apply(List<Result> results, Predicate<String> settled) {
    Map<FindingKey, Deque<BaselineEntry>> open = new HashMap<>();
    for (BaselineEntry entry : applied.baseline().entries()) {
      open.computeIfAbsent(entry.key().normal(), k -> new ArrayDeque<>()).add(entry);
    }
    List<Result> filtered = new ArrayList<>();
    List<LedgerEntry> ledger = new ArrayList<>();
    for (Result result : results) {
      Deque<BaselineEntry> entries = open.get(applied.key(result).normal());
      BaselineEntry entry = result.counts() && entries != null ? entries.poll() : null;
      if (entry == null) {
        filtered.add(result);
      } else {
        filtered.add(result.suppressed(new Suppression(Suppression.Kind.EXTERNAL, entry.reason())));
        ledger.add(ledger(entry, result.finding().specification(), 1));
      }
    }
    List<Finding> complaints = new ArrayList<>();
    for (BaselineEntry entry : applied.baseline().entries()) {
      Deque<BaselineEntry> left = open.get(entry.key().normal());
      if (left.contains(entry) && isApplied(entry) && settled.test(entry.key().specification())) {
        left.remove(entry);
        complaints.add(stale(entry));
        ledger.add(ledger(entry, own(entry.key().specification()), 0));
      }
    }
    return new Filtered(filtered, complaints, ledger);
  }

  private boolean isApplied(BaselineEntry entry) {
    return levels.getOrDefault(new RuleId(entry.key().rule()), Level.OFF) != Level.OFF;
  }

  private Finding stale(BaselineEntry entry) {
    return stale.finding(
        own(entry.key().specification()),
        place(entry),
        entry.key().isWhole() ? "whole" : "missing",
        Map.of(
            "rule", entry.key().rule(),
            "specification", own(entry.key().specification()),
            "what", entry.key().what(),
            "baseline", applied.file()),
        List.of());
  }

  private String own(String path) {
    return path.startsWith(applied.prefix()) ? path.substring(applied.prefix().length()) : path;
  }

  private Span place(BaselineEntry entry) {
    int line = Math.max(1, entry.line());
    int end = line <= applied.lines().size() ? applied.lines().get(line - 1).length() + 1 : 1;
    return new Span(applied.file(), line, 1, line, end);
  }

  private LedgerEntry ledger(BaselineEntry entry, String specification, int findings) {
    return new LedgerEntry(
        LedgerEntry.Kind.BASELINE,
        findings > 0 ? LedgerEntry.State.IN_FORCE : LedgerEntry.State.UNUSED,
        List.of(entry.key().rule()),
        specification,
        Optional.of(place(entry)),
        entry.key().what(),
        entry.by(),
        entry.reason(),
        Optional.of(entry.date()),
        Optional.empty(),
        LedgerEntry.days(Optional.of(entry.date()), today),
        findings);
  }
}
