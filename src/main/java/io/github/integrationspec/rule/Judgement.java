package io.github.integrationspec.rule;

import io.github.integrationspec.finding.AuditRecord;
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
 * @param summary what the run remembers of the specification; empty when it could not be judged
 */
public record Judgement(List<Finding> findings, Weight weight, Optional<Summary> summary) {

  private static final Set<String> ERRORS_OF_BLOCKED =
      Set.of("state-blocked", "security-leaked-secret");

  public Judgement {
    findings = List.copyOf(findings);
  }

  public Judgement(List<Finding> findings, Weight weight) {
    this(findings, weight, Optional.empty());
  }

  /** What the findings in a document weigh. */
  public enum Weight {
    FULL,
    BLOCKED
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
