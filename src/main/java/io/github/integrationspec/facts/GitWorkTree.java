package io.github.integrationspec.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** One work tree, opened at once; all further reading is done when asked for. */
final class GitWorkTree implements AutoCloseable {

  private static final String NO_REPOSITORY =
      "the .git of its work tree is no repository that can be read";

  private final Optional<Repository> repository;
  private Index index;
  private GitLog log;

  GitWorkTree(Path root) {
    this.repository = open(root);
  }

  private static Optional<Repository> open(Path root) {
    HermeticSystem.install();
    try {
      return Optional.of(
          new FileRepositoryBuilder().setWorkTree(root.toFile()).setMustExist(true).build());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What git tracks; the paths are compared as the repository's file system does. */
  private record Index(DirCache cache, boolean ignoresCase, Set<String> normal) {

    static Index of(Repository repository) throws IOException {
      DirCache cache = repository.readDirCache();
      boolean ignoresCase =
          repository
              .getConfig()
              .getBoolean(ConfigConstants.CONFIG_CORE_SECTION, "ignorecase", false);
      return new Index(cache, ignoresCase, new HashSet<>());
    }

    boolean has(String path) {
      if (cache.findEntry(path) >= 0) {
        return true;
      }
      boolean ascii = path.chars().allMatch(c -> c < 128);
      if (ascii && !ignoresCase) {
        return false;
      }
      if (normal.isEmpty()) {
        for (int i = 0; i < cache.getEntryCount(); i++) {
          normal.add(normal(cache.getEntry(i).getPathString()));
        }
      }
      return normal.contains(normal(path));
    }

    /** macOS keeps accents apart from their letters, and does not tell upper from lower case. */
    private String normal(String path) {
      String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
      return ignoresCase ? composed.toLowerCase(Locale.ROOT) : composed;
    }
  }

  Tracking tracking(String path) {
    if (repository.isEmpty()) {
      return new Tracking.Unknown(NO_REPOSITORY);
    }
    try {
      if (index == null) {
        index = Index.of(repository.get());
      }
      if (index.has(path)) {
        return new Tracking.Tracked();
      }
    } catch (IOException | RuntimeException e) {
      return new Tracking.Unknown("the index of its git work tree cannot be read");
    }
    return new Tracking.Untracked(
        isIgnored(path) ? Tracking.Cause.IGNORED : Tracking.Cause.NOT_ADDED);
  }

  private boolean isIgnored(String path) {
    try (TreeWalk walk = new TreeWalk(repository.get())) {
      walk.addTree(new FileTreeIterator(repository.get()));
      walk.setFilter(PathFilter.create(path));
      while (walk.next()) {
        WorkingTreeIterator here = walk.getTree(0, WorkingTreeIterator.class);
        if (here != null && here.isEntryIgnored()) {
          return true;
        }
        if (walk.isSubtree() && !walk.getPathString().equals(path)) {
          walk.enterSubtree();
        }
      }
      return false;
    } catch (IOException | RuntimeException e) {
      // it only words the advice
      return false;
    }
  }

  History changes(String path, LocalDate after) {
    if (repository.isEmpty()) {
      return new History.Unknown(NO_REPOSITORY);
    }
    try {
      if (log == null) {
        ObjectId head = repository.get().resolve(Constants.HEAD);
        if (head == null) {
          return new History.Unknown("its git work tree has no commit yet");
        }
        log = new GitLog(repository.get(), head);
      }
      return log.changes(path, after);
    } catch (MissingObjectException e) {
      return new History.Unknown("objects of the history are not in this clone");
    } catch (IOException | RuntimeException e) {
      return new History.Unknown("the history of its git work tree cannot be read");
    }
  }

  Optional<String> head() {
    try {
      return repository.isEmpty()
          ? Optional.empty()
          : Optional.ofNullable(repository.get().resolve(Constants.HEAD)).map(ObjectId::name);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    if (log != null) {
      log.close();
    }
    repository.ifPresent(Repository::close);
  }
}
