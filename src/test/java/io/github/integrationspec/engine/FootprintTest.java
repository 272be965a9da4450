package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.source.Footprint;
import io.github.integrationspec.source.Workspace;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a check depends on must be in its footprint. */
class FootprintTest {

  private static final Standard STANDARD = StandardReader.builtIn();
  private static final Map<RuleId, Level> LEVELS =
      STANDARD.rules().stream().collect(Collectors.toMap(Rule::id, r -> Level.ERROR));

  @TempDir private Path folder;
  private Path docs;

  @BeforeEach
  void write_a_specification_with_all_kinds_of_files() throws Exception {
    docs = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(
        docs.resolve("acme.md"),
        """
        # Integration with Acme

        [ADR](adr/0001.md), [missing](later.md), [a part](acme-api.md)

        ![picture](shown.png) [flow](flow.puml)
        """);
    Files.writeString(docs.resolve("acme-api.md"), "# API\n\nGET /v1/things\n");
    Files.createDirectories(docs.resolve("adr"));
    Files.writeString(docs.resolve("adr/0001.md"), "# ADR 1\n");
    Files.write(docs.resolve("shown.png"), new byte[] {1, 2, 3});
    Files.writeString(docs.resolve("flow.puml"), "@startuml\n!include part.puml\n@enduml\n");
    Files.writeString(docs.resolve("part.puml"), "A -> B : hello\n");
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern("docs/acme.md").call();
      commit(git, "one");
    }
  }

  @Test
  void nothing_has_changed_right_after_a_check() throws IOException {
    assertThat(isUnchanged(seen())).isTrue();
  }

  @Test
  void a_changed_document_part_link_picture_diagram_or_include_is_seen() throws IOException {
    for (String name :
        List.of("acme.md", "acme-api.md", "adr/0001.md", "shown.png", "flow.puml", "part.puml")) {
      SortedMap<String, String> seen = seen();
      byte[] before = Files.readAllBytes(docs.resolve(name));
      byte[] after = before.clone();
      after[after.length - 1]++;
      Files.write(docs.resolve(name), after);

      assertThat(isUnchanged(seen)).as(name).isFalse();
      Files.write(docs.resolve(name), before);
      assertThat(isUnchanged(seen)).as(name + " as before").isTrue();
    }
  }

  @Test
  void a_new_document_and_a_file_that_was_missing_are_seen() throws IOException {
    SortedMap<String, String> seen = seen();
    Files.writeString(docs.resolve("brix.md"), "# Brix\n");
    assertThat(isUnchanged(seen)).isFalse();
    Files.delete(docs.resolve("brix.md"));
    assertThat(isUnchanged(seen)).isTrue();

    Files.writeString(docs.resolve("later.md"), "# Later\n");
    assertThat(isUnchanged(seen)).isFalse();
  }

  @Test
  void a_deleted_file_and_recorded_approvals_are_seen() throws IOException {
    SortedMap<String, String> seen = seen();
    Files.writeString(docs.resolve(".approvals.yaml"), "approvals: []\n");
    assertThat(isUnchanged(seen)).isFalse();
    Files.delete(docs.resolve(".approvals.yaml"));

    Files.delete(docs.resolve("adr/0001.md"));
    assertThat(isUnchanged(seen)).isFalse();
  }

  @Test
  void a_tracked_file_a_commit_an_ignore_and_a_new_repository_are_seen() throws Exception {
    try (Git git = Git.open(folder.toFile())) {
      SortedMap<String, String> seen = seen();
      git.add().addFilepattern("docs/acme-api.md").call();
      assertThat(isUnchanged(seen)).as("tracked").isFalse();

      seen = seen();
      commit(git, "two");
      assertThat(isUnchanged(seen)).as("committed").isFalse();

      seen = seen();
      Files.writeString(folder.resolve(".gitignore"), "*.puml\n");
      assertThat(isUnchanged(seen)).as("ignored").isFalse();

      seen = seen();
      Git.init().setDirectory(docs.toFile()).call().close();
      assertThat(isUnchanged(seen)).as("another repository").isFalse();
    }
  }

  private static void commit(Git git, String message) throws Exception {
    git.commit()
        .setMessage(message)
        .setAuthor("A", "a@a.example")
        .setCommitter("A", "a@a.example")
        .setSign(false)
        .call();
  }

  private boolean isUnchanged(SortedMap<String, String> seen) throws IOException {
    return Footprint.isUnchanged(seen, Workspace.of(folder, folder));
  }

  private SortedMap<String, String> seen() throws IOException {
    Footprint footprint = new Footprint();
    new CheckEngine(BuiltInReaders.readers(), footprint)
        .check(
            new CheckRequest(
                folder,
                folder,
                docs,
                List.of(),
                List.of(),
                STANDARD,
                LEVELS,
                1_000_000,
                LocalDate.of(2026, 11, 25)));
    return footprint.seen();
  }
}
