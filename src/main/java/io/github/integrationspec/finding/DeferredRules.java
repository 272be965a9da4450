package io.github.integrationspec.finding;

import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.RuleId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a partial specification leaves for later, with a reason. Procedure step 11.
 *
 * @param what as written: a rule, a group or a section
 * @param rules those that report nothing that counts
 * @param specification path of the specification's main file
 * @param place where it is written
 * @param until its last day; empty when it has none
 */
public record DeferredRules(
    String what,
    Set<RuleId> rules,
    String specification,
    Span place,
    String why,
    Optional<LocalDate> until) {

  public DeferredRules {
    rules = Set.copyOf(rules);
  }

  /** Whether it defers a rule on this day. */
  public boolean defers(RuleId rule, LocalDate today) {
    return rules.contains(rule) && !isExpired(today);
  }

  /** Whether its last day is past. */
  boolean isExpired(LocalDate today) {
    return until.filter(d -> d.isBefore(today)).isPresent();
  }
}
