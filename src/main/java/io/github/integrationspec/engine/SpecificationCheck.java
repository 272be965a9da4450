package io.github.integrationspec.engine;

import io.github.integrationspec.engine.CheckedDocument.Standing;
import io.github.integrationspec.engine.SpecificationAssembler.Assembled;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Reconciliation;
import io.github.integrationspec.finding.SuppressionComment;
import io.github.integrationspec.finding.SuppressionSyntax;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.LinkResolution;
import io.github.integrationspec.model.ResolvedLink;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.Judge;
import io.github.integrationspec.rule.Judgement;
import io.github.integrationspec.rule.RunFacts;
import io.github.integrationspec.rule.reading.Insertion;
import io.github.integrationspec.source.Reading.Unreadable;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks one specification, within bounds. Thread-safe. */
final class SpecificationCheck {

  private final CheckRequest request;
  private final Judge judge;
  private final BoundedRun bounds;
  private final UnreadableFindings unreadable;
  private final SuppressionSyntax syntax;

  SpecificationCheck(CheckRequest request, Judge judge, BoundedRun bounds) {
    this.request = request;
    this.judge = judge;
    this.bounds = bounds;
    this.unreadable = new UnreadableFindings(request.standard());
    this.syntax = new SuppressionSyntax(request.standard());
  }

  /** A fault in a rule, or one that finds no end, must not keep others from being checked. */
  CheckedDocument check(Assembled assembled) {
    BoundedRun.Outcome<CheckedDocument> outcome =
        bounds.call(
            "judged",
            () -> {
              Specification specification = assembled.specification();
              List<Finding> findings = new ArrayList<>(halfRead(specification));
              Judgement judgement = judge.judgement(specification);
              findings.addAll(judgement.findings());
              return checked(
                  assembled,
                  judgement.with(findings),
                  SuppressionReader.read(specification, syntax),
                  List.of());
            });
    if (outcome instanceof BoundedRun.Outcome.Done<CheckedDocument> done) {
      return done.value();
    }
    BoundedRun.Outcome.GivenUp<CheckedDocument> givenUp =
        (BoundedRun.Outcome.GivenUp<CheckedDocument>) outcome;
    String file = assembled.specification().file();
    Unreadable problem = new Unreadable(givenUp.reason(), Span.startOf(file), givenUp.why());
    List<Finding> findings = new ArrayList<>(halfRead(assembled.specification()));
    findings.add(unreadable.whole(file, problem));
    return checked(
        assembled,
        new Judgement(findings, Judgement.Weight.ABORTED),
        List.of(),
        List.of(new NotChecked(file, "it " + givenUp.why())));
  }

  private List<Finding> halfRead(Specification specification) {
    return specification.documents().stream()
        .flatMap(d -> d.problems().stream())
        .map(p -> unreadable.partly(specification.file(), p.span(), p.message()))
        .toList();
  }

  private CheckedDocument checked(
      Assembled assembled,
      Judgement judgement,
      List<SuppressionComment> comments,
      List<NotChecked> left) {
    Specification specification = assembled.specification();
    ResultBook results = new ResultBook(request.levels());
    results.add(judgement, Optional.of(specification), new Excerpts(assembled.sources()));
    return new CheckedDocument(
        summary(specification, judgement),
        results.results(),
        comments,
        judgement.deferrals(),
        standing(specification, judgement),
        linked(specification),
        new RunFacts.Kept(specification.file(), Insertion.end(specification.main())),
        judgement.summary().map(Judgement.Summary::integration),
        left);
  }

  private static CheckedSpecification summary(Specification specification, Judgement judgement) {
    return new CheckedSpecification(
        specification.file(),
        title(specification),
        specification.documents().stream().map(Document::file).toList(),
        specification.diagrams().size(),
        judgement.summary().map(Judgement.Summary::audit),
        judgement.summary().map(Judgement.Summary::reconciliation).orElse(Reconciliation.NONE));
  }

  private static Set<Standing> standing(Specification specification, Judgement judgement) {
    Set<Standing> standing = EnumSet.noneOf(Standing.class);
    if (judgement.weight() != Judgement.Weight.ABORTED) {
      standing.add(Standing.JUDGED);
    }
    if (specification.documents().stream().anyMatch(d -> !d.problems().isEmpty())) {
      standing.add(Standing.HALF_READ);
    }
    return standing;
  }

  private static Set<String> linked(Specification specification) {
    return specification.links().stream()
        .filter(
            l ->
                l.resolution() == LinkResolution.FILE
                    || l.resolution() == LinkResolution.OTHER_CASE)
        .map(ResolvedLink::file)
        .filter(FileNames::isDiagramSource)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String title(Specification specification) {
    return specification
        .main()
        .root()
        .all()
        .flatMap(s -> s.heading().stream())
        .map(h -> h.prose().text().strip())
        .findFirst()
        .orElseGet(() -> specification.file().replaceFirst(".*/", ""));
  }
}
