package io.github.integrationspec.facts;

import io.github.integrationspec.source.Footprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that decide what git says of others: where a repository is, what is checked out and
 * what is tracked. Noted without opening the repository.
 */
public final class GitState {

  private static final String DOT_GIT = ".git";
  private static final List<String> OF_WORK_TREE = List.of("HEAD", "index", "commondir");
  private static final List<String> OF_REPOSITORY =
      List.of("packed-refs", "config", "shallow", "info/exclude", "info/grafts");
  private static final int MOST_BYTES = 10_000;

  private GitState() {}

  /** Notes the state of git for all paths that a footprint has. */
  public static void note(Footprint footprint) {
    Set<Path> folders = new HashSet<>();
    for (Path path : footprint.paths()) {
      folders(path, folders);
      try {
        // git may know a file by its real path
        folders(path.toRealPath(), folders);
      } catch (IOException e) {
        // what is not there has one path only
      }
    }
    for (Path folder : folders) {
      footprint.file(folder.resolve(".gitignore"));
      note(folder.resolve(DOT_GIT), footprint);
    }
  }

  private static void folders(Path path, Set<Path> into) {
    for (Path folder = path; folder != null && into.add(folder); folder = folder.getParent()) {
      // adding is all
    }
  }

  private static void note(Path dotGit, Footprint footprint) {
    footprint.file(dotGit);
    Path gitDir = Files.isRegularFile(dotGit) ? named(dotGit, "gitdir: ") : dotGit;
    if (!Files.isDirectory(gitDir)) {
      return;
    }
    OF_WORK_TREE.forEach(name -> footprint.file(gitDir.resolve(name)));
    Path shared = named(gitDir.resolve("commondir"), "");
    Path repository = Files.isDirectory(shared) ? shared : gitDir;
    OF_REPOSITORY.forEach(name -> footprint.file(repository.resolve(name)));
    String head = text(gitDir.resolve("HEAD"));
    if (head.startsWith("ref: ")) {
      footprint.file(gitDir.resolve(head.substring(5)));
      footprint.file(repository.resolve(head.substring(5)));
    }
  }

  /** The path that a file of git holds, relative to the file's folder. */
  private static Path named(Path file, String prefix) {
    String text = text(file);
    return text.startsWith(prefix) && !text.isEmpty()
        ? file.resolveSibling(text.substring(prefix.length())).normalize()
        : file;
  }

  private static String text(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) < MOST_BYTES
          ? Files.readString(file).strip()
          : "";
    } catch (IOException e) {
      return "";
    }
  }
}
