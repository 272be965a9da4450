package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.reading.Integration;
import io.github.integrationspec.rule.reading.Status;
import io.github.integrationspec.rule.reading.StatusField;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Judges specifications by the rules of a standard. Immutable and thread-safe. */
public final class Judge {

  /** No state and no deferral switches these off. */
  private static final Set<String> ALWAYS = Set.of("security-leaked-secret", "document-readable");

  private final Standard standard;
  private final Map<String, Check> checks;
  private final Set<RuleId> rules;
  private final LocalDate today;
  private final Outside outside;

  /**
   * @param checks the rules that need code, by the name that pages give them
   * @param rules the rules in force
   * @param today what dates are compared with
   * @param outside what lies outside the documents
   */
  public Judge(
      Standard standard,
      Map<String, Check> checks,
      Set<RuleId> rules,
      LocalDate today,
      Outside outside) {
    this.standard = standard;
    this.checks = Map.copyOf(checks);
    this.rules = Set.copyOf(rules);
    this.today = today;
    this.outside = outside;
  }

  /** All violations in one specification, in no particular order. */
  public List<Finding> judge(Specification specification) {
    return judgement(specification).findings();
  }

  /** All violations in one specification, and what they weigh in its state. */
  public Judgement judgement(Specification specification) {
    Subject subject = Subject.of(specification, standard, today, outside);
    List<Finding> findings = new ArrayList<>();
    Predicate<RuleId> held = held(subject);
    for (Rule rule : standard.rules()) {
      if (rules.contains(rule.id())
          && held.test(rule.id())
          && rule.status() != Rule.Status.COMING
          && rule.status() != Rule.Status.REMOVED
          && subject.verdicts().applies(rule)) {
        findings.addAll(check(rule).judge(subject, rule));
      }
    }
    boolean blocked =
        subject.status().flatMap(StatusField::status).filter(Status.BLOCKED::equals).isPresent();
    return new Judgement(
        findings,
        blocked ? Judgement.Weight.BLOCKED : Judgement.Weight.FULL,
        Optional.of(
            new Judgement.Summary(
                Integration.of(subject.text(), subject.vendor(), subject.status(), standard),
                Audit.of(subject),
                EndpointReconciliation.of(subject))));
  }

  /** What the state of a document holds it to. Procedure step 11. */
  private static Predicate<RuleId> held(Subject subject) {
    Status status = subject.status().flatMap(StatusField::status).orElse(Status.DRAFT);
    if (status == Status.ABORTED) {
      return id -> ALWAYS.contains(id.value()) || id.value().equals("state-aborted");
    }
    if (status != Status.PARTIAL) {
      return id -> true;
    }
    Set<RuleId> deferred =
        subject.deferrals().stream()
            .filter(d -> d.isInForce(subject.today()))
            .flatMap(d -> d.rules().stream())
            .collect(Collectors.toSet());
    return id -> ALWAYS.contains(id.value()) || !deferred.contains(id);
  }

  private Check check(Rule rule) {
    if (rule.judgement() instanceof Rule.ByCheck named) {
      Check check = checks.get(named.check());
      if (check == null) {
        // checks on all specifications together are judged elsewhere
        return (subject, r) -> List.of();
      }
      return check;
    }
    return new EvidenceCheck();
  }
}
