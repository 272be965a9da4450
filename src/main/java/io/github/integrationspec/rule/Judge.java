package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges specifications by the rules of a standard. Immutable and thread-safe. */
public final class Judge {

  private final Standard standard;
  private final Map<String, Check> checks;
  private final Set<RuleId> rules;
  private final LocalDate today;

  /**
   * @param checks the rules that need code, by the name that pages give them
   * @param rules the rules in force
   * @param today what dates are compared with
   */
  public Judge(Standard standard, Map<String, Check> checks, Set<RuleId> rules, LocalDate today) {
    this.standard = standard;
    this.checks = Map.copyOf(checks);
    this.rules = Set.copyOf(rules);
    this.today = today;
  }

  /** All violations in one specification, in no particular order. */
  public List<Finding> judge(Specification specification) {
    Subject subject = new Subject(specification, standard, today);
    return standard.rules().stream()
        .filter(rule -> rules.contains(rule.id()))
        .flatMap(rule -> checks.getOrDefault("", (s, r) -> List.of()).judge(subject, rule).stream())
        .toList();
  }
}
