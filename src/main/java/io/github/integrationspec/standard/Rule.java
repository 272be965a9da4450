package io.github.integrationspec.standard;

import io.github.integrationspec.language.TermSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One rule of a standard, as its page gives it.
 *
 * @param level the default
 * @param section id of the section that it belongs to; empty for rules about documents as a whole
 * @param source where the requirement comes from, as the checklist cites it; empty for a project's
 *     own
 * @param since version of the standard that brought it
 * @param judgement what decides: evidence, or a check written in code
 * @param topic what the requirement is about: a statement that has one of these terms is a
 *     candidate for the nearest miss and for an absence
 * @param heading what a heading calls the matter that the requirement belongs to: {@code Metrics}
 * @param absence what a statement that there is none is worth
 * @param applies conditions under which alone the rule applies: {@code token-based}
 * @param exemptBy rules whose reasoned absence makes this one not apply
 * @param anchors rules beside whose evidence a finding is placed when there is no better place
 * @param messages by key, with {@code {slots}}; {@code missing} is that of evidence
 * @param fixes by the same keys
 * @param page the page's text
 * @param provenance which of the layered standards say this
 */
public record Rule(
    RuleId id,
    Level level,
    Status status,
    String section,
    String source,
    String since,
    Judgement judgement,
    Optional<TermSet> topic,
    Optional<TermSet> heading,
    Absence absence,
    List<String> applies,
    List<RuleId> exemptBy,
    List<RuleId> anchors,
    Map<String, String> messages,
    Map<String, String> fixes,
    RulePage page,
    Provenance provenance) {

  public Rule {
    applies = List.copyOf(applies);
    exemptBy = List.copyOf(exemptBy);
    anchors = List.copyOf(anchors);
    messages = Map.copyOf(messages);
    fixes = Map.copyOf(fixes);
  }

  /** Where a rule stands in its life. */
  public enum Status {
    ACTIVE,
    /** Has a page, is not implemented yet, never reports. */
    COMING,
    /** Reported at info until the version or day that its page names. */
    PREVIEW,
    /** Kept for its id; never reports. */
    REMOVED
  }

  /** What decides whether a rule is satisfied. */
  public sealed interface Judgement permits ByEvidence, ByCheck {}

  /** Data decides. */
  public record ByEvidence(Evidence evidence) implements Judgement {}

  /** Code decides. */
  public record ByCheck(String check) implements Judgement {}
}
