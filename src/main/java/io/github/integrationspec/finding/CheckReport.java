package io.github.integrationspec.finding;

import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outcome of a check: what reporters print.
 *
 * @param standard the standard that was applied
 * @param levels the level in force of each of its rules
 * @param specifications those that were checked, in order of their paths
 * @param results all findings, in {@link Result#ORDER}
 * @param notChecked what was left out, and why; never silent
 */
public record CheckReport(
    Standard standard,
    Map<RuleId, Level> levels,
    List<CheckedSpecification> specifications,
    List<Result> results,
    List<NotChecked> notChecked) {

  public CheckReport {
    levels = Map.copyOf(levels);
    specifications = List.copyOf(specifications);
    results = results.stream().sorted(Result.ORDER).toList();
    notChecked = List.copyOf(notChecked);
  }

  /** Number of findings of a level that count. */
  public long count(Level level) {
    return results.stream().filter(r -> r.counts() && r.level() == level).count();
  }

  /** Number of files read: main files and their parts. */
  public int documents() {
    return specifications.stream().mapToInt(s -> s.files().size()).sum();
  }

  public int diagrams() {
    return specifications.stream().mapToInt(CheckedSpecification::diagrams).sum();
  }

  /** Rules that were applied. */
  public List<Rule> rules() {
    return standard.rules().stream()
        .filter(r -> levels.getOrDefault(r.id(), Level.OFF) != Level.OFF)
        .toList();
  }

  /**
   * One specification.
   *
   * @param file its main file
   * @param title its title, or the file's name where it has none
   * @param files all its Markdown files, the main one first
   * @param diagrams number of its diagrams
   * @param reconciliation where it speaks of each of its endpoints
   * @param audit what the audit trail says of it; empty when it could not be judged
   */
  public record CheckedSpecification(
      String file,
      String title,
      List<String> files,
      int diagrams,
      Optional<AuditRecord> audit,
      Reconciliation reconciliation) {

    public CheckedSpecification {
      files = List.copyOf(files);
    }

    /** One without an audit trail and without endpoints. */
    public CheckedSpecification(String file, String title, List<String> files, int diagrams) {
      this(file, title, files, diagrams, Optional.empty(), Reconciliation.NONE);
    }
  }

  /**
   * Something that was not checked.
   *
   * @param what a rule's id, a group, or a file
   * @param why a clause: "no git work tree"
   */
  public record NotChecked(String what, String why) {}
}
