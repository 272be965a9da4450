package io.github.integrationspec.rule.reading;

import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.RuleId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a partial specification leaves for later. Procedure step 11.
 *
 * @param what as written
 * @param rules the rules that it names, one by one, by group or by section
 * @param reason whether there is one
 * @param why the reason as written; empty where there is none
 * @param until its own date; empty when it has none
 */
public record Deferral(
    String what,
    Set<RuleId> rules,
    Reason reason,
    String why,
    Optional<LocalDate> until,
    Span span) {

  public Deferral {
    rules = Set.copyOf(rules);
  }

  /** Whether a deferral gives a reason. */
  public enum Reason {
    GIVEN,
    MISSING
  }

  /** Whether it defers anything: it has a reason, and its date is not past. */
  public boolean isInForce(LocalDate today) {
    return reason == Reason.GIVEN && until.map(d -> !d.isBefore(today)).orElse(true);
  }
}
