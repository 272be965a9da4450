package io.github.integrationspec.rule;

import io.github.integrationspec.finding.DeferredRules;
import io.github.integrationspec.finding.Edit;
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
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/** Judges specifications by the rules of a standard. Immutable and thread-safe. */
public final class Judge {

  /** No state and no deferral switches these off. */
  private static final Set<String> ALWAYS = Set.of("security-leaked-secret", "document-readable");

  private final Standard standard;
  private final Map<String, Check> checks;
  private final Map<String, Mender> menders;
  private final Set<RuleId> rules;
  private final LocalDate today;
  private final Outside outside;

  /**
   * @param checks the rules that need code, by the name that pages give them
   * @param menders what mends findings, by the id of the rule or the name of its check
   * @param rules the rules in force
   * @param today what dates are compared with
   * @param outside what lies outside the documents
   */
  public Judge(
      Standard standard,
      Map<String, Check> checks,
      Map<String, Mender> menders,
      Set<RuleId> rules,
      LocalDate today,
      Outside outside) {
    this.standard = standard;
    this.checks = Map.copyOf(checks);
    this.menders = Map.copyOf(menders);
    this.rules = Set.copyOf(rules);
    this.today = today;
    this.outside = outside;
  }

  /** All violations in one specification, and what they weigh in its state. */
  public Judgement judgement(Specification specification) {
    Subject subject = Subject.of(specification, standard, today, outside);
    Status status = subject.status().flatMap(StatusField::status).orElse(Status.DRAFT);
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : standard.rules()) {
      if (Thread.currentThread().isInterrupted()) {
        // nobody waits for the answer any more
        throw new CancellationException("interrupted");
      }
      if (rules.contains(rule.id())
          && isHeld(rule.id(), status)
          && rule.status() != Rule.Status.COMING
          && rule.status() != Rule.Status.REMOVED
          && subject.verdicts().applies(rule)) {
        for (Finding finding : check(rule).judge(subject, rule)) {
          findings.add(finding.mendedBy(edits(subject, rule, finding)));
        }
      }
    }
    return new Judgement(
        findings,
        weight(status),
        status == Status.PARTIAL ? deferrals(subject) : List.of(),
        Optional.of(
            new Judgement.Summary(
                Integration.of(subject.text(), subject.vendor(), subject.status(), standard),
                Audit.of(subject),
                EndpointReconciliation.of(subject))));
  }

  /** What the state of a document holds it to. Procedure step 11. */
  private static boolean isHeld(RuleId rule, Status status) {
    return status != Status.ABORTED
        || ALWAYS.contains(rule.value())
        || rule.value().equals("state-aborted");
  }

  private static Judgement.Weight weight(Status status) {
    return switch (status) {
      case BLOCKED -> Judgement.Weight.BLOCKED;
      case ABORTED -> Judgement.Weight.ABORTED;
      default -> Judgement.Weight.FULL;
    };
  }

  private static List<DeferredRules> deferrals(Subject subject) {
    return subject.deferrals().stream()
        .filter(d -> !d.why().isEmpty())
        .map(
            d ->
                new DeferredRules(
                    d.what(),
                    d.rules().stream()
                        .filter(id -> !ALWAYS.contains(id.value()))
                        .collect(Collectors.toSet()),
                    subject.specification().file(),
                    d.span(),
                    d.why(),
                    d.until()))
        .toList();
  }

  private List<Edit> edits(Subject subject, Rule rule, Finding finding) {
    String name = rule.judgement() instanceof Rule.ByCheck by ? by.check() : rule.id().value();
    Mender mender = menders.get(name);
    return mender == null ? finding.edits() : mender.mend(subject, rule, finding);
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
