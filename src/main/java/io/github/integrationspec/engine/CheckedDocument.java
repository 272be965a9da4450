package io.github.integrationspec.engine;

import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.finding.DeferredRules;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.finding.SuppressionComment;
import io.github.integrationspec.rule.RunFacts;
import io.github.integrationspec.rule.reading.Integration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What remains of a specification when it was judged: little, so that ten thousand fit into the
 * memory of a build.
 *
 * @param results its findings, weighed
 * @param comments the suppressions that it holds
 * @param deferrals what it leaves for later
 * @param standing how far it was judged
 * @param linked the diagram files that it links
 * @param integration which integration it is of; empty when it could not be judged
 * @param notChecked what of it was left out
 */
record CheckedDocument(
    CheckedSpecification specification,
    List<Result> results,
    List<SuppressionComment> comments,
    List<DeferredRules> deferrals,
    Set<Standing> standing,
    Set<String> linked,
    RunFacts.Kept kept,
    Optional<Integration> integration,
    List<NotChecked> notChecked) {

  /** How far a specification was judged. */
  enum Standing {
    /** By all rules in force. */
    JUDGED,
    /** Parts of it could not be read. */
    HALF_READ
  }
}
