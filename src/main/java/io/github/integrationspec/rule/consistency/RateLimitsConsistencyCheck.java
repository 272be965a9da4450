package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.RateLimit;
import io.github.integrationspec.rule.reading.RateLimitReader;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code consistency-rate-limits}: API section and rate limiting section give the same limits. Only
 * limits for the same length of time are compared, and only where it is clear which belongs to
 * which: one in either section is not in the other.
 */
public final class RateLimitsConsistencyCheck implements Check {

  /** What tells limits apart that may differ. */
  private static final List<Set<String>> KINDS =
      List.of(
          Set.of("user", "account", "key", "address"),
          Set.of("read", "write", "search", "bulk"),
          Set.of("sandbox"),
          Set.of("burst"));

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    List<RateLimit> all = new RateLimitReader(subject.standard()).in(subject.text());
    List<RateLimit> limits =
        all.stream().filter(l -> l.sections().contains("rate-limiting")).toList();
    List<RateLimit> api =
        all.stream()
            .filter(l -> !l.sections().contains("rate-limiting"))
            .filter(l -> l.sections().contains("api") || l.sections().contains("overview"))
            .toList();
    Findings findings = new Findings(subject, rule);
    for (RateLimit here : limits) {
      List<RateLimit> others =
          api.stream()
              .filter(o -> o.window() == here.window())
              .filter(o -> isComparable(o, here))
              .filter(o -> limits.stream().noneMatch(l -> l.isSame(o)))
              .toList();
      boolean alone =
          limits.stream()
                  .filter(l -> l.window() == here.window())
                  // what is said of no kind of call does not compete with what is
                  .filter(l -> here.scopes().isEmpty() || !l.scopes().isEmpty())
                  .filter(l -> others.isEmpty() || isComparable(others.get(0), l))
                  .filter(l -> api.stream().noneMatch(o -> o.isSame(l)))
                  .count()
              == 1;
      if (others.size() == 1 && alone && api.stream().noneMatch(o -> o.isSame(here))) {
        report(here, others.get(0), findings);
      }
    }
    return findings.all();
  }

  private static boolean isComparable(RateLimit a, RateLimit b) {
    return KINDS.stream()
        .allMatch(
            kind -> {
              Set<String> one = of(a, kind);
              Set<String> other = of(b, kind);
              boolean unsaid = kind.size() > 1 && (one.isEmpty() || other.isEmpty());
              return unsaid || one.equals(other);
            });
  }

  private static Set<String> of(RateLimit limit, Set<String> kind) {
    return limit.scopes().stream().filter(kind::contains).collect(Collectors.toSet());
  }

  private static void report(RateLimit here, RateLimit other, Findings findings) {
    findings
        .at(here.span(), "missing")
        .with(
            Map.of(
                "here", here.words(),
                "other", other.words(),
                "line", Lines.of(other.span(), here.span())))
        .note("another limit than in " + Lines.of(other.span(), here.span()))
        .see(other.span(), "here it is " + other.words())
        .add();
  }
}
