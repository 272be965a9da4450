package io.github.integrationspec.rule.approval;

import io.github.integrationspec.facts.Change;
import io.github.integrationspec.facts.GitFacts;
import io.github.integrationspec.facts.History;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.DateReader;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Approval;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code approval-stale}: no commit after the day of approval changed what the document or one of
 * its diagrams says. The commit that records the approval, and what came before it, do not count: a
 * sign-off is often written down, squashed or moved later than it was given.
 */
public final class ApprovalStaleCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Optional<Approval> last = ApprovalDue.isDue(subject) ? last(subject) : Optional.empty();
    if (last.isEmpty()) {
      return List.of();
    }
    LocalDate day = day(last.get()).orElseThrow();
    if (day.isAfter(subject.today())) {
      return List.of();
    }
    return new Judging(subject, rule, last.get(), day).findings();
  }

  /** The latest approval that was given: an earlier one may be of an earlier version. */
  private static Optional<Approval> last(Subject subject) {
    return subject.approvals().stream()
        .filter(a -> a.outcome() == Approval.Outcome.GIVEN && day(a).isPresent())
        .reduce((a, b) -> day(b).orElseThrow().isAfter(day(a).orElseThrow()) ? b : a);
  }

  private static Optional<LocalDate> day(Approval approval) {
    return approval
        .date()
        .filter(DateReader.Real.class::isInstance)
        .map(d -> ((DateReader.Real) d).date());
  }

  /** One specification and the day of its approval. */
  private static final class Judging {

    private final Subject subject;
    private final Rule rule;
    private final Span place;
    private final LocalDate day;
    private final GitFacts git;
    private final EarlierContent earlier;
    private final Findings findings;

    Judging(Subject subject, Rule rule, Approval approval, LocalDate day) {
      this.subject = subject;
      this.rule = rule;
      this.place = approval.statement().span();
      this.day = day;
      this.git = subject.outside().git();
      this.earlier = new EarlierContent(subject);
      this.findings = new Findings(subject, rule);
    }

    List<Finding> findings() {
      int recorded = Integer.MAX_VALUE;
      Optional<String> gap = Optional.empty();
      for (String file : files()) {
        History history = git.changes(file, day);
        if (history instanceof History.NoWorkTree) {
          subject.outside().leaveVersionControl();
          return List.of();
        }
        if (history instanceof History.Unknown unknown) {
          leave(unknown.why());
          return findings.all();
        }
        History.Known known = (History.Known) history;
        if (file.equals(subject.specification().file())) {
          recorded = recorded(known.changes());
          gap = known.gap();
        }
        judge(file, known.changes(), recorded);
      }
      // a gap matters only where nothing newer settles the matter
      if (findings.all().isEmpty() && recorded == Integer.MAX_VALUE) {
        gap.ifPresent(this::leave);
      }
      return findings.all();
    }

    private void leave(String why) {
      subject.outside().leave(rule.id() + " of " + subject.specification().file(), why);
    }

    /** The main document first: it says when the approval was recorded. */
    private Set<String> files() {
      Set<String> files = new LinkedHashSet<>();
      subject.specification().documents().stream().map(Document::file).forEach(files::add);
      subject.specification().diagrams().stream()
          .filter(PlacedDiagram::isLinked)
          .map(PlacedDiagram::file)
          .forEach(files::add);
      return files;
    }

    /** Age of the commit that wrote the approval into the document. */
    private int recorded(List<Change> changes) {
      return changes.stream()
          .filter(c -> earlier.isApproved(c.after().get(), day))
          .filter(c -> !earlier.isApproved(c.before().get(), day))
          .mapToInt(Change::age)
          .findFirst()
          .orElse(Integer.MAX_VALUE);
    }

    private void judge(String file, List<Change> changes, int recorded) {
      List<Change> stale = new ArrayList<>();
      for (Change change : changes) {
        if (change.age() < recorded && earlier.saysOther(file, change)) {
          stale.add(change);
        }
      }
      if (stale.isEmpty()) {
        return;
      }
      Change newest = stale.get(0);
      findings
          .at(place, "missing")
          .with(
              Map.of(
                  "day", day.toString(),
                  "file", file,
                  "commit", newest.commit(),
                  "changed", newest.day().toString(),
                  "author", newest.author(),
                  "subject", newest.subject()))
          .more(stale.size() == 1 ? "" : "It is the last of " + stale.size() + " such commits.")
          .note("approved before the last change")
          .see(Span.startOf(file), "changed on " + newest.day())
          .add();
    }
  }
}
