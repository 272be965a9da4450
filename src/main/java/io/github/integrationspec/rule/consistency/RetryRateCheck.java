package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.RateLimit;
import io.github.integrationspec.rule.reading.RateLimitReader;
import io.github.integrationspec.rule.reading.RetryPolicy;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code consistency-retry-rate}: the attempts of a single call do not by themselves exceed the
 * rate limit.
 */
public final class RetryRateCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Optional<RetryPolicy> policy =
        RetryPolicy.in(subject.attempts(), subject.text(), subject.standard());
    Findings findings = new Findings(subject, rule);
    if (policy.isEmpty() || policy.get().waits().isEmpty()) {
      return List.of();
    }
    for (RateLimit limit : new RateLimitReader(subject.standard()).in(subject.text())) {
      int made = policy.get().attemptsWithin(limit.window());
      boolean plain = limit.scopes().isEmpty() && limit.sections().contains("rate-limiting");
      if (plain && made > limit.count()) {
        findings
            .at(policy.get().span(), "missing")
            .with(
                Map.of(
                    "made", String.valueOf(made),
                    "window", Seconds.of(limit.window()),
                    "limit", limit.words(),
                    "line", Lines.of(limit.span(), policy.get().span())))
            .note(made + " attempts within " + Seconds.of(limit.window()))
            .see(limit.span(), "the limit: " + limit.words())
            .add();
        break;
      }
    }
    return findings.all();
  }
}
