package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.evidence.NearMiss;
import io.github.integrationspec.rule.evidence.Objection;
import io.github.integrationspec.rule.evidence.Showing;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Optional;

/** Judges a rule that is data: its evidence must be somewhere in the specification. */
final class EvidenceCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Showing showing = subject.verdicts().of(rule.id());
    if (!showing.isMissing()) {
      return List.of();
    }
    Placement placement = new Placement(subject);
    Span span = placement.of(rule, showing);
    Findings findings = new Findings(subject, rule);
    Findings.Draft draft = findings.at(span, "missing").ofWholeSpecification();
    Optional<NearMiss> nearest = placement.nearest(rule, showing, span);
    if (nearest.isPresent()) {
      NearMiss miss = nearest.get();
      draft.more(sentence(miss, span));
      if (isMarked(miss, span)) {
        draft.note(clause(miss));
      } else {
        draft.see(miss.span(), "what comes nearest");
      }
    } else {
      draft.more(placement.belongs(rule, span));
    }
    draft.add();
    return findings.all();
  }

  private static boolean isMarked(NearMiss miss, Span span) {
    return miss.span().file().equals(span.file()) && miss.span().line() == span.line();
  }

  /** Names the line, and its file where the finding stands on another one. */
  private static String sentence(NearMiss miss, Span span) {
    String file = miss.span().file();
    String place =
        isMarked(miss, span)
            ? "Line " + miss.span().line()
            : file.substring(file.lastIndexOf('/') + 1) + ":" + miss.span().line();
    String quoted = place + " (\"" + miss.quote() + "\")";
    if (miss.objection() != Objection.NO_VALUE) {
      return quoted + " does not count: " + miss.reason() + ".";
    }
    return miss.reason().equals(Objection.NO_VALUE.clause())
        ? quoted + " comes nearest, but does not say it."
        : quoted + " comes nearest, but " + clause(miss) + ".";
  }

  /** What is said of the statement itself. */
  private static String clause(NearMiss miss) {
    return miss.reason().replaceFirst("^it ", "");
  }
}
