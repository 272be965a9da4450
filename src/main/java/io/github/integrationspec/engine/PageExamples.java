package io.github.integrationspec.engine;

import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tests the examples on rules' pages: the Bad one violates the rule, the Good one satisfies it. */
public final class PageExamples {

  private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,})markdown\\n(.*?)^\\1`*\\s*$");
  private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\(([\\w-]+\\.png)\\)");

  /** Rules that look at more than one document, or beyond it. */
  private static final Set<String> LOOKS_AT_FILES =
      Set.of(
          "diagram-linked",
          "document-duplicate",
          "document-version-control",
          "diagram-version-control",
          "approval-stale",
          "approval-content",
          "baseline-stale");

  private static final long LARGEST = 1_000_000;

  private final Standard standard;
  private final Path folder;
  private final LocalDate today;

  /**
   * @param folder an empty folder that examples are written to
   */
  public PageExamples(Standard standard, Path folder, LocalDate today) {
    this.standard = standard;
    this.folder = folder;
    this.today = today;
  }

  /**
   * Tests the pages of the rules that standards over the built-in one brought or changed.
   *
   * @throws IOException when an example cannot be written
   */
  public List<StandardTester.Outcome> own() throws IOException {
    List<StandardTester.Outcome> outcomes = new ArrayList<>();
    for (Rule rule : standard.rules()) {
      boolean applied = rule.status() == Rule.Status.ACTIVE || rule.status() == Rule.Status.PREVIEW;
      if (applied && standard.isOwn(rule) && !LOOKS_AT_FILES.contains(rule.id().value())) {
        outcomes.add(new StandardTester.Outcome(rule.id().value(), failures(rule)));
      }
    }
    return outcomes;
  }

  private List<String> failures(Rule rule) throws IOException {
    String page = rule.id().group() + "/" + rule.id() + ".md";
    List<String> failures = new ArrayList<>();
    Optional<List<Result>> bad = findings(rule.id(), rule.page().bad());
    if (bad.isEmpty()) {
      failures.add(page + ": there is no example under 'Bad': a fence ````markdown");
    } else if (bad.get().isEmpty()) {
      failures.add(page + ": the example under 'Bad' is not reported");
    }
    Optional<List<Result>> good = findings(rule.id(), rule.page().good());
    if (good.isEmpty()) {
      failures.add(page + ": there is no example under 'Good': a fence ````markdown");
    } else {
      good.get()
          .forEach(
              r ->
                  failures.add(
                      page
                          + ": the example under 'Good' is reported, at its line "
                          + r.finding().span().line()
                          + ": "
                          + r.finding().message()));
    }
    return failures;
  }

  private Optional<List<Result>> findings(RuleId rule, String text) throws IOException {
    Matcher fence = FENCE.matcher(text + "\n");
    if (!fence.find()) {
      return Optional.empty();
    }
    String example = fence.group(2);
    Files.writeString(folder.resolve("example.md"), example);
    Matcher picture = PICTURE.matcher(example);
    while (picture.find()) {
      Files.writeString(folder.resolve(picture.group(1)), "");
    }
    CheckRequest request =
        new CheckRequest(
            folder,
            folder,
            folder,
            List.of("*.md"),
            List.of(),
            standard,
            Map.of(rule, Level.ERROR),
            LARGEST,
            today);
    return Optional.of(
        new CheckEngine(BuiltInReaders.readers())
            .check(request).results().stream()
                .filter(Result::counts)
                .filter(r -> r.finding().rule().equals(rule))
                .toList());
  }
}
