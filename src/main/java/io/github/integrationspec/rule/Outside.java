package io.github.integrationspec.rule;

import io.github.integrationspec.facts.GitFacts;
import io.github.integrationspec.facts.RecordedApprovals;
import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.source.SourceText;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What lies outside the documents of a run, for the rules that ask for it, and what of it could not
 * be found out. Thread-safe.
 */
public final class Outside {

  private final GitFacts git;
  private final RecordedApprovals approvals;
  private final Function<SourceText, Document> markdown;
  private final Set<NotChecked> left = new HashSet<>();

  /**
   * @param markdown reads an earlier version of a document
   */
  public Outside(
      GitFacts git, RecordedApprovals approvals, Function<SourceText, Document> markdown) {
    this.git = git;
    this.approvals = approvals;
    this.markdown = markdown;
  }

  public GitFacts git() {
    return git;
  }

  public RecordedApprovals approvals() {
    return approvals;
  }

  /** Reads an earlier version of a document. */
  public Document read(String file, String text) {
    return markdown.apply(SourceText.of(file, text));
  }

  /**
   * Notes what could not be checked; the same twice is noted once.
   *
   * @param what a rule's id, or a few words
   * @param why a clause
   */
  public synchronized void leave(String what, String why) {
    left.add(new NotChecked(what, why));
  }

  /** Notes that there is no git here to ask. */
  public void leaveVersionControl() {
    leave("version control", "not in a git work tree");
  }

  /** What could not be checked, sorted. */
  public synchronized List<NotChecked> left() {
    return left.stream()
        .sorted(Comparator.comparing(NotChecked::what).thenComparing(NotChecked::why))
        .toList();
  }
}
