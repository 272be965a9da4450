package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.AppliedBaseline;
import io.github.integrationspec.finding.BaselineChange;
import io.github.integrationspec.finding.BaselineChange.Acceptance;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Exceptions;
import io.github.integrationspec.finding.LedgerEntry;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.finding.SwitchedOff;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExceptionsTest {

  private static final Standard STANDARD = StandardReader.builtIn();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @TempDir private Path folder;
  private Repository repository;
  private BaselineStore store;

  @BeforeEach
  void makeRepository() {
    repository = new Repository(folder);
    store = new BaselineStore(folder.resolve("baseline.yaml"), STANDARD);
  }

  private CheckReport check(Path base, Exceptions exceptions, String... rules) throws Exception {
    Map<RuleId, Level> levels = new HashMap<>();
    for (String rule : rules) {
      levels.put(new RuleId(rule), Level.ERROR);
    }
    return new CheckEngine(BuiltInReaders.readers())
        .check(
            new CheckRequest(
                base,
                folder,
                base.resolve("docs"),
                List.of(),
                List.of(),
                STANDARD,
                levels,
                1_000_000,
                TODAY),
            exceptions);
  }

  private CheckReport check(String... rules) throws Exception {
    return check(folder, Exceptions.none(), rules);
  }

  private CheckReport checkWithBaseline(Path base, String... rules) throws Exception {
    return check(base, Exceptions.ofBuild(Optional.of(store.read(base)), List.of()), rules);
  }

  private static List<String> open(CheckReport report) {
    return report.results().stream()
        .filter(Result::counts)
        .map(r -> r.finding().rule() + " " + r.finding().span().line())
        .toList();
  }

  private void accept(Path base, String... rules) throws Exception {
    AppliedBaseline before = store.read(base);
    CheckReport report = checkWithBaseline(base, rules);
    store.update(
        BaselineChange.paidOff(report, before)
            .accepting(report, before, new Acceptance("legacy", "Ana", TODAY.minusDays(3))));
  }

  @Test
  void a_comment_at_the_top_of_the_main_document_covers_its_parts_and_one_in_a_part_the_part()
      throws Exception {
    repository.write(
        "docs/spec.md",
        "<!-- integration-spec:ignore document-placeholder: later -->\n# A\n\n[B](b.md) TBD\n");
    repository.write("docs/b.md", "# B\n\nThe limit is TBD.\n");
    assertThat(open(check("document-placeholder", "suppression-unused"))).isEmpty();
    repository.write("docs/spec.md", "# A\n\n[B](b.md) is TBD.\n");
    repository.write(
        "docs/b.md",
        "<!-- integration-spec:ignore document-placeholder: later -->\n# B\n\nThe limit is TBD.\n");
    assertThat(open(check("document-placeholder", "suppression-unused")))
        .containsExactly("document-placeholder 3");
  }

  @Test
  void a_comment_before_a_link_covers_the_diagram_file_that_it_leads_to() throws Exception {
    repository.write(
        "docs/spec.md",
        "# A\n\n<!-- integration-spec:ignore sequence-syntax: old dialect -->\n\n[flow](f.mmd)\n");
    repository.write("docs/f.mmd", "sequenceDiagram\n  A->>\n");
    CheckReport report = check("sequence-syntax", "suppression-unused");
    assertThat(report.results()).isNotEmpty();
    assertThat(open(report)).isEmpty();
  }

  @Test
  void a_leaked_secret_can_be_suppressed_and_stays_in_the_ledger_without_the_secret()
      throws Exception {
    String secret = "sk_live_" + "4eC39HqLyjWDarjtT1zdp7dc";
    repository.write(
        "docs/spec.md",
        "# A\n\n<!-- integration-spec:ignore security-leaked-secret: revoked in May, SEC-9 -->\n\nKey `"
            + secret
            + "`.\n");
    CheckReport report = check("security-leaked-secret");
    assertThat(report.results()).hasSize(1);
    assertThat(open(report)).isEmpty();
    assertThat(report.exceptions())
        .extracting(LedgerEntry::why)
        .containsExactly("revoked in May, SEC-9");
    assertThat(report.toString()).doesNotContain(secret);
  }

  @Test
  void an_unused_suppression_of_a_rule_that_is_off_or_of_an_aborted_document_is_left_alone()
      throws Exception {
    String comment = "<!-- integration-spec:ignore document-title: the wiki shows none -->\n";
    repository.write("docs/spec.md", comment + "# A\n");
    assertThat(open(check("suppression-unused"))).isEmpty();
    assertThat(open(check("suppression-unused", "document-title"))).hasSize(1);
    repository.write("docs/spec.md", comment + "# A\n\nStatus: Aborted\n");
    assertThat(open(check("suppression-unused", "document-title"))).isEmpty();
  }

  @Test
  void what_a_partial_document_defers_is_found_suppressed_and_in_the_ledger() throws Exception {
    repository.write(
        "docs/spec.md",
        """
        # A

        Status: Partial

        ## Deferred

        | Rule | Reason | Until |
        | --- | --- | --- |
        | `document-ticket` | the tracker moves to another host | 2027-01-31 |
        | `document-feature-link` | it was to be known last spring | 2026-03-31 |
        | `document-title` | there was none at that time | |
        """);
    CheckReport report = check("document-ticket", "document-feature-link", "document-title");
    assertThat(open(report))
        .extracting(s -> s.split(" ")[0])
        .containsExactly("document-feature-link");
    assertThat(report.results()).hasSize(2);
    assertThat(report.exceptions())
        .extracting(e -> e.kind() + " " + e.rules() + " " + e.state() + " " + e.why())
        .containsExactly(
            "DEFERRAL [document-ticket] IN_FORCE the tracker moves to another host",
            "DEFERRAL [document-feature-link] EXPIRED it was to be known last spring",
            "DEFERRAL [document-title] UNUSED there was none at that time");
  }

  @Test
  void a_baseline_accepts_what_was_there_and_nothing_else() throws Exception {
    String rules = "document-placeholder";
    repository.write("docs/spec.md", "# A\n\nThe limit is TBD.\n\n## B\n\nThe host is TBD.\n");
    accept(folder, rules);
    byte[] file = Files.readAllBytes(folder.resolve("baseline.yaml"));
    assertThat(open(checkWithBaseline(folder, rules))).isEmpty();
    repository.write(
        "docs/spec.md",
        "# A\n\nNew.\n\nThe quota is TBD.\n\nThe limit\nis TBD.\n\n## B\n\nThe host is known.\n");
    CheckReport report = checkWithBaseline(folder, rules, "baseline-stale");
    assertThat(open(report)).containsExactly("baseline-stale 16", "document-placeholder 5");
    assertThat(report.exceptions())
        .extracting(e -> e.state() + " " + e.who() + " " + e.why() + " " + e.age().getAsLong())
        .containsExactlyInAnyOrder("IN_FORCE Ana legacy 3", "UNUSED Ana legacy 3");
    assertThat(folder.resolve("baseline.yaml")).hasBinaryContent(file);
    store.update(BaselineChange.paidOff(report, store.read(folder)));
    assertThat(store.read(folder).baseline().entries()).hasSize(1);
  }

  @Test
  void entries_of_rules_that_are_off_and_of_documents_that_cannot_be_read_are_kept()
      throws Exception {
    repository.write("docs/spec.md", "# A\n\nThe limit is TBD.\n");
    accept(folder, "document-placeholder");
    assertThat(open(checkWithBaseline(folder, "baseline-stale", "document-title"))).isEmpty();
    repository.write("docs/spec.md", "---\na: [\n---\n# A\n");
    assertThat(open(checkWithBaseline(folder, "baseline-stale", "document-placeholder"))).isEmpty();
    Files.delete(folder.resolve("docs/spec.md"));
    assertThat(open(checkWithBaseline(folder, "baseline-stale", "document-placeholder")))
        .hasSize(1);
  }

  @Test
  void modules_that_write_side_by_side_lose_nothing_and_leave_each_other_alone() throws Exception {
    int modules = 12;
    List<Callable<Void>> builds = new ArrayList<>();
    for (int i = 0; i < modules; i++) {
      Path base = folder.resolve("m" + i);
      repository.write("m" + i + "/docs/spec.md", "# A\n\nThe limit is TBD.\n");
      builds.add(
          () -> {
            accept(base, "document-placeholder");
            return null;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Void> build : threads.invokeAll(builds)) {
        build.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(store.read(folder).baseline().entries()).hasSize(modules);
    for (int i = 0; i < modules; i++) {
      assertThat(
              open(
                  checkWithBaseline(
                      folder.resolve("m" + i), "document-placeholder", "baseline-stale")))
          .isEmpty();
    }
    assertThat(folder.toFile().list()).hasSize(modules + 1);
  }

  @Test
  void a_rule_that_the_build_switches_off_is_in_the_ledger() throws Exception {
    repository.write("docs/spec.md", "# A\n");
    CheckReport report =
        check(
            folder,
            Exceptions.ofBuild(Optional.empty(), List.of(new SwitchedOff("limits", ""))),
            "document-title");
    assertThat(report.exceptions())
        .extracting(e -> e.kind() + " " + e.rules() + " " + e.why())
        .containsExactly("OFF [limits] ");
  }
}
