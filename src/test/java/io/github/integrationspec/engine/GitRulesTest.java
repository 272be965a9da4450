package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.LedgerEntry;
import io.github.integrationspec.finding.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.ResetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRulesTest {

  private static final String TRACKED = "document-version-control";
  private static final String DRAWN = "diagram-version-control";
  private static final String STALE = "approval-stale";

  private static final String APPROVED =
      """
      # Card payments with Stripe

      **Status:** Approved

      ## Rate limits

      100 requests per minute.

      ![](charge.mmd)

      ## Sign-off

      - Security: approved by Marta Lind, 2026-06-30
      """;

  private static final String CHARGE = "sequenceDiagram\n  API->>Stripe: POST /v1/charges\n";

  @TempDir private Path folder;
  private Repository files;
  private GitRepository git;

  @BeforeEach
  void initialise() throws Exception {
    files = new Repository(folder);
    git = GitRepository.in(folder);
  }

  @AfterEach
  void close() {
    git.close();
  }

  private CheckReport check(String... rules) throws Exception {
    return files.check(List.of(), List.of(), rules);
  }

  private List<String> found(String... rules) throws Exception {
    return check(rules).results().stream()
        .map(r -> r.finding().span() + " " + r.finding().message())
        .toList();
  }

  private List<String> left(String... rules) throws Exception {
    return check(rules).notChecked().stream()
        .filter(n -> !n.why().contains("later version"))
        .map(n -> n.what() + ": " + n.why())
        .toList();
  }

  @Test
  void the_ledger_names_who_suppressed_a_rule_and_since_when() throws Exception {
    String comment = "<!-- integration-spec:ignore document-ticket: the tracker is new -->\n\n";
    git.add("docs/a.md", "# Card payments with Stripe\n\nPlain.\n").commit("2026-05-01", "first");
    git.add("docs/a.md", comment + "# Card payments with Stripe\n\nPlain.\n")
        .commit("2026-06-02", "no ticket yet");
    git.add("docs/a.md", "\n" + comment + "# Card payments with Stripe\n\nPlain and more.\n")
        .commit("2026-07-03", "moved");

    assertThat(check("document-ticket").exceptions())
        .filteredOn(e -> e.kind() == LedgerEntry.Kind.SUPPRESSION)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.who()).isEqualTo("Ada Author");
              assertThat(e.since()).contains(LocalDate.of(2026, 6, 2));
              assertThat(e.age()).isPresent();
            });
  }

  @Test
  void the_ledger_names_nobody_for_what_is_not_committed() throws Exception {
    files.write(
        "docs/a.md",
        "<!-- integration-spec:ignore document-ticket: the tracker is new -->\n\n# Card payments\n");
    git.commit("2026-06-02", "nothing");

    assertThat(check("document-ticket").exceptions())
        .filteredOn(e -> e.kind() == LedgerEntry.Kind.SUPPRESSION)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.who()).isEmpty();
              assertThat(e.since()).isEmpty();
            });
  }

  /** In June, with its approval. */
  private void approve() throws Exception {
    git.add("docs/a.md", APPROVED).add("docs/charge.mmd", CHARGE).commit("2026-06-30", "approved");
  }

  // what is tracked

  @Test
  void a_document_that_is_not_added_is_reported() throws Exception {
    files.write("docs/a.md", "# A\n");
    Result result = check(TRACKED).results().get(0);
    assertThat(result.finding().span()).hasToString("docs/a.md:1:1");
    assertThat(result.finding().message()).contains("docs/a.md is not tracked by git");
    assertThat(result.finding().fix()).startsWith("`git add docs/a.md`");
  }

  @Test
  void a_document_that_git_ignores_is_reported_as_such() throws Exception {
    files.write("docs/.gitignore", "*.md\n");
    files.write("docs/a.md", "# A\n");
    assertThat(found(TRACKED)).singleElement().asString().contains("is ignored by git");
  }

  @Test
  void a_document_in_an_ignored_folder_is_reported_as_ignored() throws Exception {
    files.write(".gitignore", "docs/\n");
    files.write("docs/a.md", "# A\n");
    assertThat(found(TRACKED)).singleElement().asString().contains("is ignored by git");
  }

  @Test
  void a_staged_document_passes_before_the_first_commit() throws Exception {
    git.add("docs/a.md", "# A\n");
    assertThat(found(TRACKED)).isEmpty();
    assertThat(left(TRACKED)).isEmpty();
  }

  @Test
  void a_document_with_an_umlaut_passes() throws Exception {
    git.add("docs/zürich.md", "# A\n");
    assertThat(found(TRACKED)).isEmpty();
  }

  @Test
  void parts_are_looked_at_too() throws Exception {
    git.add("docs/spec.md", "# A\n\n[API](api.md)\n");
    files.write("docs/api.md", "# API\n");
    assertThat(found(TRACKED)).singleElement().asString().startsWith("docs/api.md:1:1");
  }

  @Test
  void a_diagram_that_is_not_added_is_reported_at_its_link() throws Exception {
    git.add("docs/a.md", "# A\n\n![](charge.mmd)\n");
    files.write("docs/charge.mmd", CHARGE);
    assertThat(found(TRACKED, DRAWN)).singleElement().asString().startsWith("docs/a.md:3:1");
  }

  @Test
  void outside_of_a_work_tree_nothing_is_reported_and_the_reason_is_given_once() throws Exception {
    git.close();
    deleteGit();
    files.write("docs/a.md", APPROVED);
    files.write("docs/b.md", "# B\n");
    files.write("docs/charge.mmd", CHARGE);
    assertThat(found(TRACKED, DRAWN, STALE)).isEmpty();
    assertThat(left(TRACKED, DRAWN, STALE))
        .containsExactly("version control: not in a git work tree");
  }

  private void deleteGit() throws Exception {
    try (var paths = Files.walk(folder.resolve(".git"))) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Test
  void a_work_tree_beside_its_repository_is_understood() throws Exception {
    approve();
    Path main = folder.resolve(".git");
    Path other = Files.createDirectory(folder.resolve("other"));
    Path admin = Files.createDirectories(main.resolve("worktrees/other"));
    Files.writeString(admin.resolve("HEAD"), Files.readString(main.resolve("HEAD")));
    Files.writeString(admin.resolve("commondir"), "../..\n");
    Files.writeString(admin.resolve("gitdir"), other.resolve(".git") + "\n");
    Files.writeString(other.resolve(".git"), "gitdir: " + admin + "\n");
    Files.copy(main.resolve("index"), admin.resolve("index"));
    Repository there = new Repository(other);
    there.write("docs/a.md", APPROVED);
    there.write("docs/charge.mmd", CHARGE);
    there.write("docs/new.md", "# New\n");
    CheckReport report = there.check(List.of(), List.of(), TRACKED, DRAWN, STALE);
    assertThat(report.results())
        .extracting(r -> r.finding().span().toString())
        .containsExactly("docs/new.md:1:1");
  }

  @Test
  void a_nested_repository_answers_for_its_own_files() throws Exception {
    Path nested = Files.createDirectories(folder.resolve("docs/vendor"));
    try (GitRepository inner = GitRepository.in(nested)) {
      inner.add("a.md", "# A\n");
      files.write("docs/vendor/b.md", "# B\n");
      assertThat(found(TRACKED)).singleElement().asString().startsWith("docs/vendor/b.md");
    }
  }

  @Test
  void a_submodule_is_understood() throws Exception {
    Path submodule = Files.createDirectories(folder.resolve("docs/vendor"));
    Path admin = folder.resolve(".git/modules/vendor");
    try (Git inner = Git.init().setDirectory(submodule.toFile()).setGitDir(admin.toFile()).call()) {
      files.write("docs/vendor/a.md", "# A\n");
      inner.add().addFilepattern("a.md").call();
    }
    files.write("docs/vendor/b.md", "# B\n");
    assertThat(submodule.resolve(".git")).isRegularFile();
    assertThat(found(TRACKED)).singleElement().asString().startsWith("docs/vendor/b.md");
  }

  @Test
  void a_document_behind_a_linked_folder_is_looked_up_where_it_lies() throws Exception {
    git.add("shared/a.md", "# A\n");
    Files.createDirectories(folder.resolve("docs"));
    Files.createSymbolicLink(folder.resolve("docs/linked"), Path.of("../shared"));
    assertThat(check(TRACKED).specifications()).hasSize(1);
    assertThat(found(TRACKED)).isEmpty();
  }

  @Test
  void what_is_no_repository_is_said_and_not_a_crash() throws Exception {
    git.close();
    deleteGit();
    files.write("docs/a.md", APPROVED);
    files.write("docs/charge.mmd", CHARGE);
    files.write(".git", "gitdir: nowhere\n");
    assertThat(found(TRACKED, DRAWN, STALE)).isEmpty();
    assertThat(left(TRACKED, DRAWN, STALE))
        .containsExactly(
            "approval-stale of docs/a.md: the .git of its work tree is no repository that can be"
                + " read",
            "diagram-version-control: the .git of its work tree is no repository that can be read",
            "document-version-control: the .git of its work tree is no repository that can be"
                + " read");
  }

  @Test
  void a_broken_index_is_said_and_not_a_crash() throws Exception {
    approve();
    Files.writeString(folder.resolve(".git/index"), "DIRC nonsense");
    assertThat(found(TRACKED)).isEmpty();
    assertThat(left(TRACKED))
        .containsExactly("document-version-control: the index of its git work tree cannot be read");
  }

  // what changed after the approval

  @Test
  void a_change_after_the_approval_is_reported_with_its_commit() throws Exception {
    approve();
    git.add("docs/a.md", APPROVED.replace("100", "500"));
    String id = git.commit("2026-07-14", "raise the limit").abbreviate(10).name();
    assertThat(found(STALE))
        .containsExactly(
            "docs/a.md:13:3 It was approved on 2026-06-30, and docs/a.md changed after that: commit "
                + id
                + " of 2026-07-14 by Ada Author (\"raise the limit\"). What stands there now has not"
                + " been approved.");
  }

  @Test
  void a_diagram_that_changed_is_reported_too() throws Exception {
    approve();
    git.add("docs/charge.mmd", CHARGE + "  Stripe-->>API: 200\n").commit("2026-07-14", "answer");
    assertThat(found(STALE)).singleElement().asString().contains("docs/charge.mmd changed");
  }

  @Test
  void commits_of_the_day_of_approval_and_of_other_files_do_not_count() throws Exception {
    approve();
    git.add("docs/a.md", APPROVED.replace("100", "200")).commit("2026-06-30", "same day");
    git.add("docs/b.md", "# B\n").commit("2026-07-14", "another document");
    assertThat(found(STALE)).isEmpty();
    assertThat(left(STALE)).isEmpty();
  }

  @Test
  void white_space_typography_and_the_sign_off_itself_do_not_count() throws Exception {
    approve();
    git.add(
            "docs/a.md",
            APPROVED
                .replace("100 requests per", "100\nrequests   per")
                .replace("Approved\n", "Completed\n")
                .replace("Marta Lind", "Marta B. Lind"))
        .commit("2026-07-14", "wrap");
    git.add("docs/charge.mmd", CHARGE.replace("  API", "\tAPI")).commit("2026-07-15", "tabs");
    assertThat(found(STALE)).isEmpty();
  }

  @Test
  void what_the_commit_of_the_sign_off_holds_is_what_was_approved() throws Exception {
    git.add("docs/a.md", APPROVED.replace("approved by Marta Lind, 2026-06-30", "pending"))
        .add("docs/charge.mmd", CHARGE)
        .commit("2026-06-01", "draft");
    git.add("docs/a.md", APPROVED.replace("100", "300")).commit("2026-07-03", "squashed");
    assertThat(found(STALE)).isEmpty();
    git.add("docs/a.md", APPROVED.replace("100", "400")).commit("2026-07-04", "slipped in");
    assertThat(found(STALE)).singleElement().asString().contains("slipped in");
  }

  @Test
  void rebasing_does_not_make_an_approval_stale() throws Exception {
    git.add("docs/a.md", APPROVED.replace("100", "50"))
        .add("docs/charge.mmd", CHARGE)
        .commit("2026-05-01", "first");
    git.add("docs/a.md", APPROVED).commit("2026-06-20", "2026-07-20", "rebased");
    assertThat(found(STALE)).isEmpty();
  }

  @Test
  void a_merge_that_only_brings_parents_together_does_not_count() throws Exception {
    approve();
    git.git().branchCreate().setName("topic").call();
    git.add("docs/b.md", "# B\n").commit("2026-06-30", "main");
    git.git().checkout().setName("topic").call();
    git.add("docs/a.md", APPROVED.replace("100", "150")).commit("2026-06-30", "topic");
    git.git().checkout().setName("main").call();
    git.git()
        .merge()
        .include(git.git().getRepository().resolve("topic"))
        .setCommit(false)
        .setFastForward(MergeCommand.FastForwardMode.NO_FF)
        .call();
    git.commit("2026-07-14", "merge");
    assertThat(git.git().log().call().iterator().next().getParentCount()).isEqualTo(2);
    assertThat(found(STALE)).isEmpty();
  }

  @Test
  void a_renamed_document_is_followed() throws Exception {
    git.add("docs/old.md", APPROVED)
        .add("docs/charge.mmd", CHARGE)
        .commit("2026-06-30", "approved");
    git.git().rm().addFilepattern("docs/old.md").call();
    git.add("docs/a.md", APPROVED).commit("2026-07-10", "rename");
    assertThat(found(STALE)).isEmpty();
    git.git().reset().setMode(ResetCommand.ResetType.HARD).setRef("HEAD~1").call();
    git.git().rm().addFilepattern("docs/old.md").call();
    git.add("docs/a.md", APPROVED.replace("100", "900")).commit("2026-07-10", "rename and raise");
    assertThat(found(STALE)).singleElement().asString().contains("rename and raise");
  }

  @Test
  void a_detached_head_is_as_good_as_a_branch() throws Exception {
    approve();
    git.add("docs/a.md", APPROVED.replace("100", "500")).commit("2026-07-14", "raise");
    git.git().checkout().setName(git.git().getRepository().resolve("HEAD~1").name()).call();
    assertThat(found(TRACKED, STALE)).isEmpty();
    git.git().checkout().setName("main").call();
    assertThat(found(STALE)).hasSize(1);
  }

  @Test
  void without_a_commit_it_is_said_that_nothing_could_be_compared() throws Exception {
    git.add("docs/a.md", APPROVED).add("docs/charge.mmd", CHARGE);
    assertThat(found(STALE)).isEmpty();
    assertThat(left(STALE))
        .containsExactly("approval-stale of docs/a.md: its git work tree has no commit yet");
  }

  @Test
  void a_shallow_clone_that_does_not_reach_the_approval_is_said() throws Exception {
    approve();
    git.add("docs/a.md", APPROVED.replace("100", "500")).commit("2026-07-14", "raise");
    git.add("docs/b.md", "# B\n").commit("2026-07-15", "another");
    String cut = git.git().getRepository().resolve("HEAD").name();
    Files.writeString(folder.resolve(".git/shallow"), cut + "\n", StandardCharsets.UTF_8);
    assertThat(found(STALE)).isEmpty();
    assertThat(left(STALE))
        .containsExactly(
            "approval-stale of docs/a.md: the clone is shallow, and what was committed between"
                + " 2026-06-30 and 2026-07-15 is not in it");
  }

  @Test
  void a_shallow_clone_that_reaches_the_approval_is_judged() throws Exception {
    approve();
    String cut = git.git().getRepository().resolve("HEAD").name();
    git.add("docs/a.md", APPROVED.replace("100", "500")).commit("2026-07-14", "raise");
    Files.writeString(folder.resolve(".git/shallow"), cut + "\n", StandardCharsets.UTF_8);
    assertThat(found(STALE)).hasSize(1);
    assertThat(left(STALE)).isEmpty();
  }

  @Test
  void objects_that_a_partial_clone_lacks_are_said_and_not_a_crash() throws Exception {
    approve();
    git.add("docs/a.md", APPROVED.replace("100", "500"));
    var commit = git.commit("2026-07-14", "raise");
    String tree = commit.getTree().name();
    Files.delete(folder.resolve(".git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2)));
    assertThat(found(STALE)).isEmpty();
    assertThat(left(STALE))
        .containsExactly(
            "approval-stale of docs/a.md: objects of the history are not in this clone");
  }

  @Test
  void a_draft_is_not_held_to_it() throws Exception {
    git.add("docs/a.md", APPROVED.replace("Approved", "Draft"))
        .add("docs/charge.mmd", CHARGE)
        .commit("2026-06-30", "draft");
    git.add("docs/a.md", APPROVED.replace("Approved", "Draft").replace("100", "7"))
        .commit("2026-07-30", "on");
    assertThat(found(STALE)).isEmpty();
  }

  @Test
  void nothing_is_written_and_no_program_is_run() throws Exception {
    approve();
    Files.writeString(
        folder.resolve(".git/config"),
        """
        [core]
        \tfsmonitor = touch ran-fsmonitor
        \thooksPath = hooks
        \tsshCommand = touch ran-ssh
        [filter "x"]
        \tclean = touch ran-clean
        \tsmudge = touch ran-smudge
        \tprocess = touch ran-process
        [diff "x"]
        \ttextconv = touch ran-textconv
        \tcommand = touch ran-diff
        """);
    files.write(".gitattributes", "*.md filter=x diff=x\n");
    git.add("docs/b.md", "# B\n");
    List<String> before = listing();
    check(TRACKED, DRAWN, STALE);
    assertThat(listing()).isEqualTo(before);
  }

  private List<String> listing() throws Exception {
    try (var paths = Files.walk(folder)) {
      return paths.map(p -> folder.relativize(p).toString()).sorted().toList();
    }
  }
}
