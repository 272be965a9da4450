package io.github.integrationspec.engine;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One rule, applied for itself; one about exceptions, with all that they can except. */
final class Applied {

  private Applied() {}

  static Map<RuleId, Level> levels(Standard standard, RuleId rule) {
    Map<RuleId, Level> levels = new HashMap<>(Map.of(rule, Level.ERROR));
    if (rule.group().equals("suppression")) {
      for (Rule other : standard.rules()) {
        if (other.status() == Rule.Status.ACTIVE) {
          levels.put(other.id(), Level.ERROR);
        }
      }
    }
    return levels;
  }

  /** The findings of the rule that count. */
  static List<Result> of(RuleId rule, CheckReport report) {
    return report.results().stream()
        .filter(Result::counts)
        .filter(r -> r.finding().rule().equals(rule))
        .toList();
  }
}
