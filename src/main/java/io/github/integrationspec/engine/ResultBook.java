package io.github.integrationspec.engine;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.Judgement;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Collects findings with their levels and with what stands at their places. */
final class ResultBook {

  private final Map<RuleId, Level> levels;
  private final List<Result> results = new ArrayList<>();

  ResultBook(Map<RuleId, Level> levels) {
    this.levels = levels;
  }

  Level level(RuleId rule) {
    return levels.getOrDefault(rule, Level.OFF);
  }

  /**
   * Adds the findings of one specification, or of what belongs to none.
   *
   * @param excerpts the texts that they point into
   */
  void add(List<Finding> findings, Optional<Specification> specification, Excerpts excerpts) {
    add(new Judgement(findings, Judgement.Weight.FULL), specification, excerpts);
  }

  /** Adds what another book has. */
  void addAll(List<Result> weighed) {
    results.addAll(weighed);
  }

  /** Adds what was found in one specification, weighed by its state. */
  void add(Judgement judgement, Optional<Specification> specification, Excerpts excerpts) {
    List<Finding> findings = judgement.findings();
    Secrets secrets = Secrets.among(findings, excerpts);
    for (Finding finding : findings) {
      if (Thread.currentThread().isInterrupted()) {
        // nobody waits for the answer any more
        throw new CancellationException("interrupted");
      }
      if (level(finding.rule()) != Level.OFF) {
        List<String> headings =
            specification.map(s -> Excerpts.headings(s, finding.span())).orElse(List.of());
        results.add(
            new Result(
                secrets.mask(trimmed(finding, excerpts)),
                lesser(judgement.level(finding.rule(), level(finding.rule())), finding.atMost()),
                secrets.mask(excerpts.shortLine(finding.span())),
                headings.stream().map(secrets::mask).toList(),
                secrets.mask(PlaceText.at(finding.span(), specification, excerpts)),
                Optional.empty()));
      }
    }
  }

  private static Level lesser(Level a, Level b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Finding trimmed(Finding finding, Excerpts excerpts) {
    return new Finding(
        finding.rule(),
        finding.specification(),
        excerpts.trimmed(finding.span()),
        finding.message(),
        finding.note(),
        finding.fix(),
        finding.related(),
        finding.atMost(),
        finding.edits(),
        finding.identity());
  }

  List<Result> results() {
    return List.copyOf(results);
  }
}
