package io.github.integrationspec.engine;

import io.github.integrationspec.engine.SpecificationAssembler.Assembled;
import io.github.integrationspec.engine.SpecificationAssembler.Located;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.finding.ExceptionFilter;
import io.github.integrationspec.finding.Exceptions;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.Judge;
import io.github.integrationspec.rule.Outside;
import io.github.integrationspec.rule.RunCheck;
import io.github.integrationspec.rule.RunFacts;
import io.github.integrationspec.source.FileTree.Listing;
import io.github.integrationspec.source.Reading.Unreadable;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * One run. What was judged is handed on at once; what remains of it is a {@link CheckedDocument}.
 */
final class CheckRun {

  private final CheckRequest request;
  private final ReadingRoom room;
  private final Outside outside;
  private final BiConsumer<Specification, Map<String, SourceText>> reader;
  private final UnreadableFindings unreadable;
  private final SpecificationCheck checks;
  private final ResultBook results;
  private final ExceptionBook exceptions;
  private final Map<String, List<Path>> files = new HashMap<>();
  private final List<CheckedDocument> checked = new ArrayList<>();
  private final Map<Path, CheckedDocument> ahead = new ConcurrentHashMap<>();
  private final List<NotChecked> notChecked = new ArrayList<>();

  CheckRun(
      CheckRequest request,
      ReadingRoom room,
      Outside outside,
      Exceptions ofBuild,
      BiConsumer<Specification, Map<String, SourceText>> reader) {
    this.request = request;
    this.room = room;
    this.outside = outside;
    this.reader = reader;
    this.unreadable = new UnreadableFindings(request.standard());
    this.checks = new SpecificationCheck(request, judge(request, outside), room.bounds());
    this.results = new ResultBook(request.levels());
    this.exceptions = new ExceptionBook(request, ofBuild, this::readAgain);
  }

  private static Judge judge(CheckRequest request, Outside outside) {
    Set<RuleId> rules =
        request.levels().entrySet().stream()
            .filter(e -> e.getValue() != Level.OFF)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Judge(
        request.standard(),
        BuiltInChecks.checks(),
        BuiltInMenders.menders(),
        rules,
        request.today(),
        outside);
  }

  CheckReport report() {
    Listing listing = room.listing();
    try (Lanes lanes = new Lanes(request.threads())) {
      SpecificationFinder.Found found = room.find(listing, lanes, this::checkAhead);
      found.unreadable().forEach((problem, main) -> unreadable(problem, room.display(main)));
      List<List<Path>> all = taken(found.specifications());
      lanes.run(all.size(), i -> check(all.get(i)), (i, outcome) -> outcome.run());
      judgeTogether(listing);
      found.leftOut().forEach((path, why) -> leave(room.display(path), "it " + why));
    }
    listing.skipped().forEach(skipped -> leave(skipped.folder(), skipped.why()));
    notChecked.addAll(outside.left());
    leaveComing();
    List<CheckedSpecification> specifications =
        checked.stream().map(CheckedDocument::specification).toList();
    ExceptionFilter.Outcome outcome = exceptions.apply(results.results(), specifications);
    ExceptionOrigins origins = new ExceptionOrigins(outside.git(), request.today());
    return new CheckReport(
        request.standard(),
        request.levels(),
        specifications,
        shown(outcome.results()),
        notChecked,
        outcome.ledger().stream().map(origins::signed).toList());
  }

  private void unreadable(Unreadable problem, String specification) {
    add(unreadable.whole(specification, problem));
    leave(problem.span().file(), "it " + problem.problem());
  }

  /** A finding that stands for itself. */
  private void add(Finding finding) {
    results.add(List.of(finding), Optional.empty(), new Excerpts(Map.of()));
  }

  private List<List<Path>> taken(List<List<Path>> found) {
    int most = request.limits().documents();
    if (found.size() <= most) {
      return found;
    }
    String folder = room.display(request.specDirectory());
    String why =
        "has " + found.size() + " specifications; only the first " + most + " of them are checked";
    add(unreadable.beyond(folder, why));
    found.stream()
        .skip(most)
        .forEach(f -> leave(room.display(f.get(0)), "too many specifications"));
    return found.subList(0, most);
  }

  private List<Result> shown(List<Result> all) {
    int most = request.limits().findings();
    if (all.size() <= most) {
      return all;
    }
    String folder = room.display(request.specDirectory());
    String why = "has " + all.size() + " findings; the worst " + most + " of them are reported";
    leave(folder, "it " + why);
    ResultBook more = new ResultBook(request.levels());
    more.add(List.of(unreadable.beyond(folder, why)), Optional.empty(), new Excerpts(Map.of()));
    List<Result> some = new ArrayList<>(more.results());
    all.stream()
        .sorted(java.util.Comparator.comparing(Result::level).thenComparing(Result.ORDER))
        .limit(most)
        .forEach(some::add);
    return some;
  }

  /**
   * Judges a document while it is at hand, where the library keeps none any more: to read it costs
   * a good part of what it costs to judge it. Whoever wants to see what was read is not told of it.
   */
  private void checkAhead(int number, Path path, Document document) {
    if (number < DocumentLibrary.KEPT || number >= request.limits().documents()) {
      return;
    }
    Located located = new Located(path, document);
    BoundedRun.Outcome<Assembled> read =
        room.bounds().call(() -> room.assembler().assemble(List.of(located)));
    if (read instanceof BoundedRun.Outcome.Done<Assembled> done) {
      ahead.put(path, checks.check(done.value()));
    }
  }

  /** What came of one specification, with what was read while somebody wants to see it. */
  private record Judged(Assembled read, CheckedDocument outcome) {}

  /**
   * What is to be done with the outcome of one specification, on the thread that collects them;
   * empty when nothing is left of it.
   */
  private Runnable check(List<Path> documents) {
    CheckedDocument before = documents.size() == 1 ? ahead.remove(documents.get(0)) : null;
    if (before != null) {
      return () -> take(before, documents);
    }
    BoundedRun.Outcome<Optional<Assembled>> read = room.bounds().call(() -> assemble(documents));
    if (read instanceof BoundedRun.Outcome.Done<Optional<Assembled>> done) {
      Optional<Judged> judged = done.value().map(a -> new Judged(a, checks.check(a)));
      return () -> judged.ifPresent(j -> take(j, documents));
    }
    BoundedRun.Outcome.GivenUp<Optional<Assembled>> givenUp =
        (BoundedRun.Outcome.GivenUp<Optional<Assembled>>) read;
    String file = room.display(documents.get(0));
    Unreadable problem = new Unreadable(givenUp.reason(), Span.startOf(file), givenUp.why());
    return () -> unreadable(problem, file);
  }

  private Optional<Assembled> assemble(List<Path> documents) {
    List<Located> located =
        documents.stream()
            .flatMap(f -> room.library().document(f).map(d -> new Located(f, d)).stream())
            .toList();
    return located.isEmpty() ? Optional.empty() : Optional.of(room.assembler().assemble(located));
  }

  private void take(Judged judged, List<Path> documents) {
    take(judged.outcome(), documents);
    reader.accept(judged.read().specification(), Map.copyOf(judged.read().sources()));
  }

  private void take(CheckedDocument outcome, List<Path> documents) {
    files.put(outcome.specification().file(), documents);
    results.addAll(outcome.results());
    exceptions.add(outcome);
    notChecked.addAll(outcome.notChecked());
    checked.add(outcome);
  }

  /** A specification that was judged, for a finding that turns up later. */
  private Optional<Assembled> readAgain(String file) {
    return Optional.ofNullable(files.get(file)).flatMap(this::assemble);
  }

  /** Rules that look at all specifications of the run. */
  private void judgeTogether(Listing listing) {
    Set<String> linked = new HashSet<>();
    checked.forEach(c -> linked.addAll(c.linked()));
    RunFacts facts =
        new RunFacts(
            checked.stream().map(CheckedDocument::kept).toList(),
            room.unlinkedDiagrams(listing, linked),
            checked.stream().flatMap(c -> c.integration().stream()).toList(),
            outside);
    Map<String, RunCheck> together = BuiltInChecks.runChecks();
    for (Rule rule : request.standard().rules()) {
      if (rule.judgement() instanceof Rule.ByCheck by
          && together.containsKey(by.check())
          && results.level(rule.id()) != Level.OFF) {
        for (Finding finding : together.get(by.check()).judge(facts, rule)) {
          Optional<Assembled> of = readAgain(finding.specification());
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
