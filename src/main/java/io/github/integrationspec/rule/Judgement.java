package io.github.integrationspec.rule;

import io.github.integrationspec.finding.AuditRecord;
import io.github.integrationspec.finding.DeferredRules;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Reconciliation;
import io.github.integrationspec.rule.reading.Integration;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was found in one specification, and what it weighs. Of a blocked document errors are
 * warnings, but for those that it must not have even then. Procedure step 11.
 *
 * @param deferrals what a partial document leaves for later, with a reason; the findings of their
 *     rules are among the findings and do not count
 * @param summary what the run remembers of the specification; empty when it could not be judged
 */
public record Judgement(
    List<Finding> findings,
    Weight weight,
    List<DeferredRules> deferrals,
    Optional<Summary> summary) {

  private static final Set<String> ERRORS_OF_BLOCKED =
      Set.of("state-blocked", "security-leaked-secret");

  public Judgement {
    findings = List.copyOf(findings);
    deferrals = List.copyOf(deferrals);
  }

  /** Findings alone. */
  public Judgement(List<Finding> findings, Weight weight) {
    this(findings, weight, List.of(), Optional.empty());
  }

  /** The same with other findings. */
  public Judgement with(List<Finding> others) {
    return new Judgement(others, weight, deferrals, summary);
  }

  /** What the findings in a document weigh. */
  public enum Weight {
    FULL,
    BLOCKED,
    /** Most rules were not applied: the document is aborted, or could not be judged. */
    ABORTED
  }

  /** What a run remembers of a specification. */
  public record Summary(
      Integration integration, AuditRecord audit, Reconciliation reconciliation) {}

  /**
   * The level of a finding.
   *
   * @param inForce the level of its rule
   */
  public Level level(RuleId rule, Level inForce) {
    return weight == Weight.BLOCKED
            && inForce == Level.ERROR
            && !ERRORS_OF_BLOCKED.contains(rule.value())
        ? Level.WARNING
        : inForce;
  }
}
