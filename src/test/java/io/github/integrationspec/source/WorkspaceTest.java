package io.github.integrationspec.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

  @TempDir Path folder;

  @Test
  void the_repository_begins_at_the_nearest_git_folder() throws IOException {
    Files.createDirectories(folder.resolve("repository/.git"));
    Path module = Files.createDirectories(folder.resolve("repository/module/docs"));
    assertThat(Workspace.repositoryRoot(module, module)).isEqualTo(folder.resolve("repository"));
  }

  @Test
  void a_git_file_marks_a_work_tree() throws IOException {
    Files.writeString(folder.resolve(".git"), "gitdir: elsewhere");
    Path module = Files.createDirectories(folder.resolve("module"));
    assertThat(Workspace.repositoryRoot(module, module)).isEqualTo(folder);
  }

  @Test
  void shows_paths_relative_to_the_base_directory() throws IOException {
    Path module = Files.createDirectories(folder.resolve("module"));
    Workspace workspace = Workspace.of(module, folder);
    assertThat(workspace.display(module.resolve("docs/a.md"))).isEqualTo("docs/a.md");
    assertThat(workspace.display(folder.resolve("docs/a.md"))).isEqualTo("../docs/a.md");
  }
}
