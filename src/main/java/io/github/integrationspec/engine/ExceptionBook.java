package io.github.integrationspec.engine;

import io.github.integrationspec.engine.SpecificationAssembler.Assembled;
import io.github.integrationspec.finding.AppliedBaseline;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.finding.DeferredRules;
import io.github.integrationspec.finding.ExceptionFilter;
import io.github.integrationspec.finding.Exceptions;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.finding.SuppressionComment;
import io.github.integrationspec.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Collects the exceptions that documents make, and applies them with those of the build. */
final class ExceptionBook {

  private final CheckRequest request;
  private final Exceptions ofBuild;
  private final Function<String, Optional<Assembled>> readAgain;
  private final List<SuppressionComment> comments = new ArrayList<>();
  private final List<DeferredRules> deferrals = new ArrayList<>();
  private final Set<String> judged = new HashSet<>();
  private final Set<String> halfRead = new HashSet<>();

  /**
   * @param readAgain a specification by its main file
   */
  ExceptionBook(
      CheckRequest request, Exceptions ofBuild, Function<String, Optional<Assembled>> readAgain) {
    this.request = request;
    this.ofBuild = ofBuild;
    this.readAgain = readAgain;
  }

  /** Adds the exceptions of one specification. */
  void add(CheckedDocument document) {
    comments.addAll(document.comments());
    deferrals.addAll(document.deferrals());
    String file = document.specification().file();
    if (document.standing().contains(CheckedDocument.Standing.JUDGED)) {
      judged.add(file);
    }
    if (document.standing().contains(CheckedDocument.Standing.HALF_READ)) {
      halfRead.add(file);
    }
  }

  ExceptionFilter.Outcome apply(List<Result> found, List<CheckedSpecification> checked) {
    Exceptions all = new Exceptions(comments, deferrals, ofBuild.baseline(), ofBuild.switchedOff());
    return new ExceptionFilter(
            request.standard(),
            request.levels(),
            request.today(),
            judged,
            ofBuild.baseline().map(b -> settled(b, found, checked)).orElse(path -> false))
        .apply(found, all, this::weighed);
  }

  /** A finding about an exception, as a result. */
  private List<Result> weighed(Finding finding) {
    Optional<Assembled> of = readAgain.apply(finding.specification());
    ResultBook book = new ResultBook(request.levels());
    Map<String, SourceText> sources = new HashMap<>();
    of.ifPresent(s -> sources.putAll(s.sources()));
    ofBuild
        .baseline()
        .filter(b -> b.file().equals(finding.span().file()))
        .ifPresent(
            b -> sources.put(b.file(), SourceText.of(b.file(), String.join("\n", b.lines()))));
    book.add(List.of(finding), of.map(Assembled::specification), new Excerpts(sources));
    return book.results();
  }

  /** Specifications that were read and judged completely, and those that are no more. */
  private Predicate<String> settled(
      AppliedBaseline baseline, List<Result> found, List<CheckedSpecification> checked) {
    Set<String> half = new HashSet<>(halfRead);
    found.stream()
        .map(Result::finding)
        .filter(f -> f.rule().equals(UnreadableFindings.RULE))
        .forEach(f -> half.add(f.specification()));
    Set<String> settled = new HashSet<>();
    checked.stream()
        .map(CheckedSpecification::file)
        .filter(f -> judged.contains(f) && !half.contains(f))
        .forEach(f -> settled.add(baseline.path(f)));
    return path -> settled.contains(path) || isGone(path, baseline);
  }

  private boolean isGone(String path, AppliedBaseline baseline) {
    Path folder =
        request.baseDirectory().resolve(baseline.file()).toAbsolutePath().normalize().getParent();
    Path file = folder.resolve(path).normalize();
    return file.startsWith(request.specDirectory().toAbsolutePath().normalize())
        && Files.notExists(file);
  }
}
