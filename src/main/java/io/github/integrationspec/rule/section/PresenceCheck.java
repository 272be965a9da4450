package io.github.integrationspec.rule.section;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Placement;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * {@code section-*}: a section is there when a heading names it, or when what stands under a
 * heading that names no other one is what the section is for. An empty one is {@link EmptyCheck}'s.
 */
public final class PresenceCheck implements Check {

  private static final int LABEL_WORDS = 6;

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    SectionKind kind = subject.standard().section(rule.section()).orElseThrow();
    if (!subject.text().titlesOf(kind.id()).isEmpty()
        || isFile(subject, kind)
        || isCovered(subject, kind)) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    findings
        .at(mention(subject, kind), "missing")
        .ofWholeSpecification()
        .with(Map.of("section", kind.title()))
        .add();
    return findings.all();
  }

  /** Where an open point or a task speaks of the section, else the start of the document. */
  private static Span mention(Subject subject, SectionKind kind) {
    return subject.text().statements().stream()
        .filter(s -> s.place().weight() == Place.Weight.NO_EVIDENCE)
        .filter(s -> s.form() == Statement.Form.SENTENCE || s.form() == Statement.Form.ROW)
        .filter(s -> s.phrase().wording().has(kind.names()))
        .map(Statement::span)
        .findFirst()
        .orElseGet(() -> Placement.start(subject));
  }

  /** Whether a part is named after the section by its file: {@code limits.md}. */
  private static boolean isFile(Subject subject, SectionKind kind) {
    return subject.text().statements().stream()
        .filter(s -> s.place().sections().contains(kind.id()))
        .anyMatch(
            s -> s.place().headings().stream().noneMatch(t -> t.sections().contains(kind.id())));
  }

  /**
   * Whether the rules of the section are answered where no other section begins, in a text that is
   * about it under another's heading, or under labels of which one names it: "**If they are away.**
   * …" among the errors.
   */
  private static boolean isCovered(Subject subject, SectionKind kind) {
    return kind.atLeast() > 0
        && (answered(subject, kind, p -> isFree(subject, p) || isRecognised(p, kind))
                >= kind.atLeast()
            || (answered(subject, kind, p -> isLabelled(p, kind)) > 0
                && answered(subject, kind, p -> true) >= kind.atLeast()));
  }

  private static long answered(Subject subject, SectionKind kind, Predicate<Statement> counts) {
    return kind.rules().stream()
        .map(RuleId::new)
        .filter(id -> subject.verdicts().of(id).proofs().stream().anyMatch(counts))
        .count();
  }

  /** Whether an answer stands behind a label that names the section. */
  private static boolean isLabelled(Statement statement, SectionKind kind) {
    return statement
        .label()
        .filter(l -> l.wording().words() <= LABEL_WORDS && l.wording().has(kind.names()))
        .isPresent();
  }

  /** Whether its text shows what it is about, on a page that is named for something else. */
  private static boolean isRecognised(Statement statement, SectionKind kind) {
    return statement.place().content().contains(kind.id());
  }

  /** Whether a statement stands under no heading that names a required section. */
  private static boolean isFree(Subject subject, Statement statement) {
    Place place = statement.place();
    return place.sections().stream()
        .flatMap(id -> subject.standard().section(id).stream())
        .noneMatch(s -> s.duty() == SectionKind.Duty.REQUIRED);
  }
}
