package io.github.integrationspec.rule;

import io.github.integrationspec.facts.Tracking;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code document-version-control}, {@code diagram-version-control}: in a git work tree each file
 * of a specification is tracked.
 */
public final class VersionControlCheck implements Check {

  private final Function<Subject, Map<String, Span>> files;

  /**
   * @param files the files to look at, each with the place of a finding
   */
  private VersionControlCheck(Function<Subject, Map<String, Span>> files) {
    this.files = files;
  }

  public static VersionControlCheck ofDocuments() {
    return new VersionControlCheck(VersionControlCheck::documents);
  }

  public static VersionControlCheck ofDiagrams() {
    return new VersionControlCheck(VersionControlCheck::diagrams);
  }

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    files
        .apply(subject)
        .forEach(
            (file, place) -> {
              Tracking tracking = subject.outside().git().tracking(file);
              if (tracking instanceof Tracking.Untracked untracked) {
                boolean ignored = untracked.cause() == Tracking.Cause.IGNORED;
                findings
                    .at(place, ignored ? "ignored" : "missing")
                    .with(Map.of("file", file))
                    .note(ignored ? "ignored by git" : "not in git")
                    .add();
              } else if (tracking instanceof Tracking.NoWorkTree) {
                subject.outside().leaveVersionControl();
              } else if (tracking instanceof Tracking.Unknown unknown) {
                subject.outside().leave(rule.id().value(), unknown.why());
              }
            });
    return findings.all();
  }

  private static Map<String, Span> documents(Subject subject) {
    Map<String, Span> files = new LinkedHashMap<>();
    for (Document document : subject.specification().documents()) {
      files.put(document.file(), Span.startOf(document.file()));
    }
    return files;
  }

  /** At the link that leads to the file. */
  private static Map<String, Span> diagrams(Subject subject) {
    Map<String, Span> files = new LinkedHashMap<>();
    for (PlacedDiagram diagram : subject.specification().diagrams()) {
      if (diagram.isLinked()) {
        files.putIfAbsent(diagram.file(), diagram.place());
      }
    }
    return files;
  }
}
