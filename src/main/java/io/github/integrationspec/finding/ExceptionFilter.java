package io.github.integrationspec.finding;

import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The one place where findings are kept from counting, before any report and any counter sees them:
 * by comments in documents, by deferrals, by the baseline.
 *
 * @param judged main files of the specifications to which all rules in force were applied
 * @param settled whether the baseline's entries of a specification can be told to be paid off, by
 *     the path of its main file in the baseline
 */
public record ExceptionFilter(
    Standard standard,
    Map<RuleId, Level> levels,
    LocalDate today,
    Set<String> judged,
    Predicate<String> settled) {

  public ExceptionFilter {
    levels = Map.copyOf(levels);
    judged = Set.copyOf(judged);
  }

  /** What a run's results have become, and the ledger of all exceptions. */
  public record Outcome(List<Result> results, List<LedgerEntry> ledger) {
    public Outcome {
      results = List.copyOf(results);
      ledger = List.copyOf(ledger);
    }
  }

  /**
   * Applies all exceptions.
   *
   * @param weighed gives a finding its level and what a report shows of its place; none when its
   *     rule is off
   */
  public Outcome apply(
      List<Result> found, Exceptions exceptions, Function<Finding, List<Result>> weighed) {
    List<LedgerEntry> ledger = new ArrayList<>();
    Filtered commented =
        new CommentFilter(standard, levels, judged, today).apply(found, exceptions.comments());
    ledger.addAll(commented.ledger());
    Filtered deferred =
        new DeferralFilter(today).apply(commented.results(), exceptions.deferrals());
    ledger.addAll(deferred.ledger());
    List<Result> results = new ArrayList<>(deferred.results());
    commented.complaints().forEach(c -> results.addAll(weighed.apply(c)));
    results.sort(Result.ORDER);
    exceptions.switchedOff().forEach(off -> ledger.add(off.entry()));
    if (exceptions.baseline().isEmpty()) {
      return new Outcome(results, ledger);
    }
    Filtered accepted =
        new BaselineFilter(exceptions.baseline().get(), standard, levels, today)
            .apply(results, settled);
    ledger.addAll(accepted.ledger());
    List<Result> all = new ArrayList<>(accepted.results());
    accepted.complaints().forEach(c -> all.addAll(weighed.apply(c)));
    return new Outcome(all, ledger);
  }
}
