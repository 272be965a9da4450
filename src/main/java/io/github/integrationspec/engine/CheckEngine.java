package io.github.integrationspec.engine;

import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.engine.SpecificationAssembler.Assembled;
import io.github.integrationspec.engine.SpecificationAssembler.Located;
import io.github.integrationspec.facts.GitFacts;
import io.github.integrationspec.facts.RecordedApprovals;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Reconciliation;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.Judge;
import io.github.integrationspec.rule.Judgement;
import io.github.integrationspec.rule.Outside;
import io.github.integrationspec.rule.RunCheck;
import io.github.integrationspec.rule.RunFacts;
import io.github.integrationspec.rule.reading.Integration;
import io.github.integrationspec.source.FileTree.Listing;
import io.github.integrationspec.source.Reading.Reason;
import io.github.integrationspec.source.Reading.Unreadable;
import io.github.integrationspec.source.SourceReader;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.source.Workspace;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Checks specifications: finds them, reads them, judges them. */
public final class CheckEngine {

  private final Readers readers;

  public CheckEngine(Readers readers) {
    this.readers = readers;
  }

  /**
   * Checks what a request names.
   *
   * @throws IOException when the repository itself cannot be read; what is wrong with a single file
   *     is a finding
   */
  public CheckReport check(CheckRequest request) throws IOException {
    return check(request, (specification, sources) -> {});
  }

  /**
   * Checks what a request names, and shows what was read to somebody who wants to see it.
   *
   * @param reader told each specification, with the texts of its files by path as reports show it
   * @throws IOException when the repository itself cannot be read
   */
  public CheckReport check(
      CheckRequest request, BiConsumer<Specification, Map<String, SourceText>> reader)
      throws IOException {
    try (ReadingRoom room = new ReadingRoom(request, readers);
        GitFacts git = git(request)) {
      Run run = new Run(request, room, outside(request, git));
      CheckReport report = run.report();
      run.specifications.forEach(s -> reader.accept(s.specification(), Map.copyOf(s.sources())));
      return report;
    }
  }

  /** Finds the files that diagrams include, as the check itself does. */
  public static IncludeResolver includes(CheckRequest request) throws IOException {
    Workspace workspace = Workspace.of(request.baseDirectory(), request.repositoryRoot());
    return new IncludedFiles(workspace, new SourceReader(workspace, request.maxFileSize()));
  }

  private static GitFacts git(CheckRequest request) {
    return new GitFacts(
        request.baseDirectory(), GitFacts.ceilings(System.getenv("GIT_CEILING_DIRECTORIES")));
  }

  private Outside outside(CheckRequest request, GitFacts git) {
    return new Outside(
        git,
        new RecordedApprovals(request.baseDirectory(), request.approvalsFile()),
        readers.markdown());
  }

  /** One run. */
  private static final class Run {

    private final CheckRequest request;
    private final ReadingRoom room;
    private final UnreadableFindings unreadable;
    private final Outside outside;
    private final Judge judge;
    private final ResultBook results;
    private final List<CheckedSpecification> checked = new ArrayList<>();
    private final List<Assembled> specifications = new ArrayList<>();
    private final List<Integration> integrations = new ArrayList<>();
    private final List<NotChecked> notChecked = new ArrayList<>();

    Run(CheckRequest request, ReadingRoom room, Outside outside) {
      this.request = request;
      this.room = room;
      this.unreadable = new UnreadableFindings(request.standard());
      this.results = new ResultBook(request.levels());
      this.outside = outside;
      this.judge = judge(request, outside);
    }

    private static Judge judge(CheckRequest request, Outside outside) {
      Set<RuleId> rules =
          request.levels().entrySet().stream()
              .filter(e -> e.getValue() != Level.OFF)
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      return new Judge(request.standard(), BuiltInChecks.checks(), rules, request.today(), outside);
    }

    CheckReport report() {
      Listing listing = room.listing();
      SpecificationFinder.Found found = room.find(listing);
      found.unreadable().forEach((problem, main) -> unreadable(problem, room.display(main)));
      found.specifications().forEach(this::check);
      judgeTogether(listing);
      found.leftOut().forEach((path, why) -> leave(room.display(path), "it " + why));
      listing.skipped().forEach(skipped -> leave(skipped.folder(), skipped.why()));
      notChecked.addAll(outside.left());
      leaveComing();
      return new CheckReport(
          request.standard(), request.levels(), checked, results.results(), notChecked);
    }

    private void unreadable(Unreadable problem, String specification) {
      results.add(
          List.of(unreadable.whole(specification, problem)),
          Optional.empty(),
          new Excerpts(Map.of()));
      leave(problem.span().file(), "it " + problem.problem());
    }

    private void check(List<Path> files) {
      List<Located> documents =
          files.stream()
              .flatMap(f -> room.library().document(f).map(d -> new Located(f, d)).stream())
              .toList();
      Assembled assembled = room.assembler().assemble(documents);
      Specification specification = assembled.specification();
      List<Finding> findings = new ArrayList<>();
      for (Document document : specification.documents()) {
        document
            .problems()
            .forEach(
                p -> findings.add(unreadable.partly(specification.file(), p.span(), p.message())));
      }
      Judgement judgement = judgement(specification);
      findings.addAll(judgement.findings());
      results.add(
          new Judgement(findings, judgement.weight()),
          Optional.of(specification),
          new Excerpts(assembled.sources()));
      specifications.add(assembled);
      judgement.summary().map(Judgement.Summary::integration).ifPresent(integrations::add);
      checked.add(
          new CheckedSpecification(
              specification.file(),
              title(specification),
              specification.documents().stream().map(Document::file).toList(),
              specification.diagrams().size(),
              judgement.summary().map(Judgement.Summary::audit),
              judgement
                  .summary()
                  .map(Judgement.Summary::reconciliation)
                  .orElse(Reconciliation.NONE)));
    }

    /** A fault in a rule must not keep other documents from being checked. */
    private Judgement judgement(Specification specification) {
      try {
        return judge.judgement(specification);
      } catch (RuntimeException | StackOverflowError e) {
        String why = "could not be judged: " + PluginFault.describe(e);
        Unreadable problem = new Unreadable(Reason.FAILED, Span.startOf(specification.file()), why);
        leave(specification.file(), "it " + why);
        return new Judgement(
            List.of(unreadable.whole(specification.file(), problem)), Judgement.Weight.FULL);
      }
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

    /** Rules that look at all specifications of the run. */
    private void judgeTogether(Listing listing) {
      List<Specification> all = specifications.stream().map(Assembled::specification).toList();
      RunFacts facts = new RunFacts(room.unlinkedDiagrams(listing, all), integrations, outside);
      Map<String, RunCheck> checks = BuiltInChecks.runChecks();
      Map<String, Assembled> byFile = new HashMap<>();
      specifications.forEach(s -> byFile.put(s.specification().file(), s));
      for (Rule rule : request.standard().rules()) {
        if (rule.judgement() instanceof Rule.ByCheck by
            && checks.containsKey(by.check())
            && results.level(rule.id()) != Level.OFF) {
          for (Finding finding : checks.get(by.check()).judge(all, facts, rule)) {
            Optional<Assembled> of = Optional.ofNullable(byFile.get(finding.specification()));
            results.add(
                List.of(finding),
                of.map(Assembled::specification),
                new Excerpts(of.map(Assembled::sources).orElse(Map.of())));
          }
        }
      }
    }

    private void leaveComing() {
      long rules =
          request.standard().rules().stream().filter(r -> r.status() == Rule.Status.COMING).count();
      if (rules > 0) {
        leave(rules + (rules == 1 ? " rule" : " rules"), "to come in a later version");
      }
    }

    private void leave(String what, String why) {
      notChecked.add(new NotChecked(what, why));
    }
  }
}
