package io.github.integrationspec.facts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What git knows of files. A repository is opened when a rule first asks about a file in it, and
 * only read: no hook, filter or other program is run, and no configuration but the repository's own
 * is looked at. Thread-safe; never throws, whatever a repository looks like.
 */
public final class GitFacts implements AutoCloseable {

  private final Path base;
  private final Set<Path> ceilings;
  private final Map<Path, Optional<Path>> roots = new HashMap<>();
  private final Map<Path, GitWorkTree> opened = new HashMap<>();

  /**
   * @param base the directory that paths of files are relative to
   * @param ceilings folders above which no repository is looked for, as git's own {@code
   *     GIT_CEILING_DIRECTORIES}
   */
  public GitFacts(Path base, Set<Path> ceilings) {
    this.base = base.toAbsolutePath().normalize();
    this.ceilings = Set.copyOf(ceilings);
  }

  /** The folders that the environment variable {@code GIT_CEILING_DIRECTORIES} names. */
  public static Set<Path> ceilings(String variable) {
    Set<Path> ceilings = new LinkedHashSet<>();
    if (variable != null) {
      for (String folder : variable.split(File.pathSeparator)) {
        if (!folder.isBlank() && new File(folder).isAbsolute()) {
          ceilings.add(new File(folder).toPath().normalize());
        }
      }
    }
    return ceilings;
  }

  /** Whether git keeps a file. */
  public synchronized Tracking tracking(String file) {
    Tracking answer = new Tracking.NoWorkTree();
    for (Located located : places(file)) {
      answer = located.tree().tracking(located.path());
      if (answer instanceof Tracking.Tracked) {
        return answer;
      }
    }
    return answer;
  }

  /** The commits that changed a file after a day. */
  public synchronized History changes(String file, LocalDate after) {
    List<Located> places = places(file);
    for (Located located : places) {
      // where the file is tracked
      if (located.tree().tracking(located.path()) instanceof Tracking.Tracked) {
        return located.tree().changes(located.path(), after);
      }
    }
    return places.isEmpty()
        ? new History.NoWorkTree()
        : places.get(0).tree().changes(places.get(0).path(), after);
  }

  /** Id of the commit that is checked out where a file lies; empty when there is none. */
  public synchronized Optional<String> head(String file) {
    return places(file).stream().findFirst().flatMap(located -> located.tree().head());
  }

  @Override
  public synchronized void close() {
    // a method reference would load git's library where there is no git
    for (GitWorkTree tree : opened.values()) {
      tree.close();
    }
    opened.clear();
  }

  /** A file within a work tree, by its path there. */
  private record Located(GitWorkTree tree, String path) {}

  /** By its path as written and, if links lead to it, as it really is. */
  private List<Located> places(String file) {
    Path path = base.resolve(file).normalize();
    Set<Path> paths = new LinkedHashSet<>();
    paths.add(path);
    try {
      paths.add(path.toRealPath());
    } catch (IOException e) {
      // what is not there has one path only
    }
    List<Located> places = new ArrayList<>();
    for (Path p : paths) {
      root(p.getParent())
          .ifPresent(
              root ->
                  places.add(
                      new Located(
                          opened.computeIfAbsent(root, GitWorkTree::new),
                          root.relativize(p).toString().replace('\\', '/'))));
    }
    return places;
  }

  /** The nearest folder upwards that holds a {@code .git}. */
  private Optional<Path> root(Path folder) {
    if (folder == null) {
      return Optional.empty();
    }
    Optional<Path> known = roots.get(folder);
    if (known == null) {
      if (Files.exists(folder.resolve(".git"))) {
        known = Optional.of(folder);
      } else {
        Path parent = folder.getParent();
        known = parent == null || ceilings.contains(parent) ? Optional.empty() : root(parent);
      }
      roots.put(folder, known);
    }
    return known;
  }
}
