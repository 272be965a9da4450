package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.Quantity;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.rule.reading.RetryPolicy;
import io.github.integrationspec.rule.reading.Timeout;
import io.github.integrationspec.rule.reading.Timeout.Kind;
import io.github.integrationspec.rule.reading.TimeoutReader;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code consistency-retry-budget}: all attempts with their timeouts and the waits between them fit
 * into the time that the text allows for them together.
 */
public final class RetryBudgetCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Optional<RetryPolicy> policy =
        RetryPolicy.in(subject.attempts(), subject.text(), subject.standard());
    Optional<Timeout> timeout = timeout(subject);
    Findings findings = new Findings(subject, rule);
    if (policy.isEmpty() || timeout.isEmpty()) {
      return List.of();
    }
    double needed = policy.get().attempts() * timeout.get().seconds() + policy.get().waiting();
    TermSet budgets = subject.standard().terms("retry-budgets");
    TermSet others = subject.standard().terms("retry-budgets-not");
    for (Statement statement : subject.text().statements()) {
      Wording wording = statement.phrase().wording();
      List<Quantity> times = wording.values(Shape.DURATION);
      boolean budget =
          statement.form() != Statement.Form.CODE
              && statement.place().weight() == Place.Weight.EVIDENCE
              && !statement.place().isIn("testing")
              && wording.has(budgets)
              && !wording.has(others);
      if (budget && times.size() == 1 && times.get(0).value() < needed) {
        report(statement, times.get(0), policy.get(), timeout.get(), needed, findings);
      }
    }
    return findings.all();
  }

  /** The one timeout of an attempt: the total one, else the one for the answer. */
  private static Optional<Timeout> timeout(Subject subject) {
    List<Timeout> all = new TimeoutReader(subject.standard()).in(subject.text());
    return only(all, Set.of(Kind.TOTAL))
        .or(
            () ->
                all.stream().anyMatch(t -> t.kind() == Kind.TOTAL)
                    ? Optional.empty()
                    : only(all, Set.of(Kind.READ, Kind.ANSWER)));
  }

  private static Optional<Timeout> only(List<Timeout> all, Set<Kind> kinds) {
    List<Timeout> some = all.stream().filter(t -> kinds.contains(t.kind())).toList();
    return some.stream().map(Timeout::seconds).distinct().count() == 1
        ? Optional.of(some.get(0))
        : Optional.empty();
  }

  private static void report(
      Statement statement,
      Quantity budget,
      RetryPolicy policy,
      Timeout timeout,
      double needed,
      Findings findings) {
    findings
        .at(statement.phrase().prose().span(budget.start(), budget.end()), "missing")
        .with(
            Map.of(
                "budget", statement.phrase().text().substring(budget.start(), budget.end()),
                "attempts", String.valueOf(policy.attempts()),
                "timeout", timeout.words(),
                "waits", Seconds.of(policy.waiting()),
                "needed", Seconds.of(needed)))
        .note("the attempts take up to " + Seconds.of(needed))
        .see(policy.span(), policy.attempts() + " attempts")
        .see(timeout.span(), "each up to " + timeout.words())
        .add();
  }
}
