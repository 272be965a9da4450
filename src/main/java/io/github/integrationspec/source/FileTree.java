package io.github.integrationspec.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lists what lies below a folder, sorted by path. Symbolic links are followed within the
 * repository, hidden folders and those of build tools are not entered. A link to a folder that is
 * listed anyway is not followed, so what lies there keeps its own path and cycles end.
 */
public final class FileTree {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_ENTRIES = 500_000;
  private static final Set<String> NEVER_ENTERED = Set.of("node_modules", "target");

  private final Workspace workspace;
  private final Predicate<String> excluded;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final Set<Path> entered = new HashSet<>();
  private final Path top;

  private FileTree(Workspace workspace, Path top, Predicate<String> excluded) {
    this.workspace = workspace;
    this.top = top;
    this.excluded = excluded;
  }

  /**
   * Lists what lies below {@code folder}.
   *
   * @param excluded told a path relative to {@code folder}, whether to leave it out
   */
  public static Listing list(Workspace workspace, Path folder, Predicate<String> excluded) {
    FileTree tree = new FileTree(workspace, folder.toAbsolutePath().normalize(), excluded);
    tree.walk(tree.top, "", 0);
    return new Listing(tree.entries, tree.skipped);
  }

  private void walk(Path folder, String below, int depth) {
    try {
      Path real = folder.toRealPath();
      boolean listedAnyway =
          depth > 0 && Files.isSymbolicLink(folder) && real.startsWith(top.toRealPath());
      if (listedAnyway || !entered.add(real)) {
        return;
      }
      if (depth > MAX_DEPTH) {
        skip(folder, "folders are nested more than " + MAX_DEPTH + " deep");
        return;
      }
      workspace.footprint().listed(folder);
      for (Path path : sorted(folder)) {
        String name = path.getFileName().toString();
        String relative = below.isEmpty() ? name : below + "/" + name;
        if (!excluded.test(relative)) {
          visit(path, relative, depth);
        }
        if (entries.size() >= MAX_ENTRIES) {
          skip(folder, "there are more than " + MAX_ENTRIES + " files");
          return;
        }
      }
    } catch (IOException e) {
      skip(folder, "the folder cannot be read");
    }
  }

  private void visit(Path path, String relative, int depth) {
    Workspace.Place place = workspace.place(path);
    entries.add(new Entry(path, relative, place));
    String name = path.getFileName().toString();
    if (place == Workspace.Place.FOLDER && !name.startsWith(".") && !NEVER_ENTERED.contains(name)) {
      walk(path, relative, depth + 1);
    }
  }

  private void skip(Path folder, String why) {
    skipped.add(new Skipped(workspace.display(folder), why));
  }

  private static List<Path> sorted(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(paths::add);
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    // not by Path, whose order differs between systems
    paths.sort(java.util.Comparator.comparing(p -> p.getFileName().toString()));
    return paths;
  }

  /**
   * What was found.
   *
   * @param entries files, folders and links, each folder before what it holds
   */
  public record Listing(List<Entry> entries, List<Skipped> skipped) {
    public Listing {
      entries = List.copyOf(entries);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * Something below the folder.
   *
   * @param relative its path below the folder, with {@code /}
   */
  public record Entry(Path path, String relative, Workspace.Place place) {}

  /**
   * A folder that was not looked into.
   *
   * @param folder its path as reports show it
   * @param why a clause
   */
  public record Skipped(String folder, String why) {}
}
