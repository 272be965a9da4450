package io.github.integrationspec.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.source.FileTree.Entry;
import io.github.integrationspec.source.FileTree.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

  @TempDir Path root;

  private void file(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "text");
  }

  private Listing list() throws IOException {
    return FileTree.list(Workspace.of(root, root), root, path -> path.startsWith("left/"));
  }

  private static Iterable<String> files(Listing listing) {
    return listing.entries().stream()
        .filter(e -> e.place() == Workspace.Place.FILE)
        .map(Entry::relative)
        .toList();
  }

  @Test
  void lists_files_of_all_folders_sorted_by_name() throws IOException {
    file("b.md");
    file("a/z.md");
    file("a/a.md");
    assertThat(files(list())).containsExactly("a/a.md", "a/z.md", "b.md");
  }

  @Test
  void does_not_enter_hidden_folders_and_those_of_build_tools() throws IOException {
    file(".git/a.md");
    file("node_modules/x/a.md");
    file("target/a.md");
    file("a.md");
    assertThat(files(list())).containsExactly("a.md");
  }

  @Test
  void leaves_out_what_the_caller_excludes() throws IOException {
    file("left/a.md");
    file("right/a.md");
    assertThat(files(list())).containsExactly("right/a.md");
  }

  @Test
  void ends_where_a_symbolic_link_leads_back() throws IOException {
    file("x/a.md");
    Files.createSymbolicLink(root.resolve("x/up"), root);
    assertThat(files(list())).containsExactly("x/a.md");
  }

  @Test
  void lists_a_folder_under_its_own_path_when_a_link_leads_to_it_too() throws IOException {
    file("x/a.md");
    Files.createSymbolicLink(root.resolve("a-link"), root.resolve("x"));
    assertThat(files(list())).containsExactly("x/a.md");
  }

  @Test
  void does_not_follow_a_link_out_of_the_repository(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("a.md"), "text");
    Files.createSymbolicLink(root.resolve("out"), other);
    assertThat(list().entries())
        .singleElement()
        .extracting(Entry::place)
        .isEqualTo(Workspace.Place.OUTSIDE);
  }

  @Test
  void says_which_folder_it_could_not_list() throws IOException {
    Listing listing = FileTree.list(Workspace.of(root, root), root.resolve("none"), path -> false);
    assertThat(listing.skipped())
        .containsExactly(new FileTree.Skipped("none", "the folder cannot be read"));
  }
}
