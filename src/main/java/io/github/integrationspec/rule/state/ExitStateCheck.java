package io.github.integrationspec.rule.state;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Status;
import io.github.integrationspec.rule.reading.StatusField;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code state-blocked}, {@code state-aborted}: what a document in an exit state has to say, each
 * as a condition of the standard.
 */
public final class ExitStateCheck implements Check {

  private final Status status;
  private final Map<String, String> conditions;

  /**
   * @param conditions the standard's condition for each message key of the rule's page
   */
  private ExitStateCheck(Status status, Map<String, String> conditions) {
    this.status = status;
    this.conditions = Map.copyOf(conditions);
  }

  public static ExitStateCheck blocked() {
    return new ExitStateCheck(
        Status.BLOCKED,
        Map.of(
            "reason", "blocked-reason", "action", "blocked-action", "notify", "blocked-notified"));
  }

  public static ExitStateCheck aborted() {
    return new ExitStateCheck(
        Status.ABORTED, Map.of("reason", "aborted-reason", "completed", "aborted-completed"));
  }

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Optional<StatusField> field = subject.status();
    if (field.flatMap(StatusField::status).filter(status::equals).isEmpty()) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    Span place = place(subject, field.orElseThrow());
    conditions.keySet().stream()
        .sorted()
        .filter(key -> !subject.verdicts().holds(conditions.get(key)))
        .forEach(
            key -> findings.at(place, key).with(Map.of("part", key)).ofWholeSpecification().add());
    return findings.all();
  }

  /** Beside what is there already, else at the status. */
  private Span place(Subject subject, StatusField field) {
    return conditions.values().stream()
        .sorted()
        .map(c -> subject.verdicts().of(subject.standard().conditions().get(c)))
        .flatMap(s -> s.proofs().stream())
        .findFirst()
        .map(s -> s.span())
        .orElse(field.span());
  }
}
