package io.github.integrationspec.facts;

import io.github.integrationspec.facts.GitCommit.Completeness;
import io.github.integrationspec.facts.GitCommit.Touch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The history of a repository, the newest commit first, read only as far back as is asked for and
 * once for all files.
 */
final class GitLog implements AutoCloseable {

  private static final int MOST_COMMITS = 100_000;
  private static final int MOST_BYTES = 1_000_000;
  private static final int MOST_RENAMES = 400;
  private static final Duration WIDEST_ZONE = Duration.ofHours(18);

  /** Files of other kinds can be no part of a specification. */
  private static final Pattern KINDS =
      Pattern.compile(
          "(?i).*\\.(md|markdown|mdown|mmd|mermaid|puml|plantuml|iuml|pu|drawio|dio|xml|xmi|uml|svg|png|jpe?g|gif|webp)");

  private final Repository repository;
  private final ObjectReader reader;
  private final RevWalk walk;
  private final Set<ObjectId> shallow;
  private final List<GitCommit> commits = new ArrayList<>();
  private boolean ended;

  GitLog(Repository repository, ObjectId head) throws IOException {
    this.repository = repository;
    this.reader = repository.newObjectReader();
    this.walk = new RevWalk(reader);
    this.shallow = repository.getObjectDatabase().getShallowCommits();
    walk.markStart(walk.parseCommit(head));
  }

  /** What changed a file after a day. */
  History changes(String file, LocalDate after) throws IOException {
    Instant oldest = after.atStartOfDay(ZoneOffset.UTC).toInstant().minus(WIDEST_ZONE);
    List<Change> changes = new ArrayList<>();
    String path = file;
    Optional<String> gap = Optional.empty();
    for (int i = 0; has(i) && !commits.get(i).committed().isBefore(oldest); i++) {
      GitCommit commit = commits.get(i);
      if (!commit.day().isAfter(after)) {
        continue;
      }
      if (commit.completeness() == Completeness.CUT_OFF) {
        gap =
            Optional.of(
                "the clone is shallow, and what was committed between "
                    + after
                    + " and "
                    + commit.day()
                    + " is not in it");
        continue;
      }
      Touch touch = commit.touched().get(path);
      if (touch == null) {
        continue;
      }
      if (touch.isAddition()) {
        Optional<DiffEntry> rename = renamed(commit.commit(), path);
        if (rename.isPresent()) {
          path = rename.get().getOldPath();
          touch = new Touch(rename.get().getOldId().toObjectId(), touch.after());
        }
      }
      changes.add(change(i, commit, touch));
    }
    return commits.size() >= MOST_COMMITS
            && !commits.get(commits.size() - 1).committed().isBefore(oldest)
        ? new History.Unknown("there are more than " + MOST_COMMITS + " commits since")
        : new History.Known(changes, gap);
  }

  private Change change(int age, GitCommit commit, Touch touch) {
    RevCommit rev = commit.commit();
    return new Change(
        age,
        rev.abbreviate(10).name(),
        commit.day(),
        rev.getAuthorIdent().getName(),
        rev.getShortMessage(),
        text(touch.before()),
        text(touch.after()));
  }

  private Supplier<Optional<String>> text(ObjectId id) {
    return () -> {
      if (id.equals(ObjectId.zeroId())) {
        return Optional.empty();
      }
      try {
        // with a reader of its own: whoever asks may be another thread
        ObjectLoader loader = repository.open(id);
        return loader.getSize() > MOST_BYTES
            ? Optional.empty()
            : Optional.of(new String(loader.getBytes(), StandardCharsets.UTF_8));
      } catch (IOException | RuntimeException e) {
        return Optional.empty();
      }
    };
  }

  /** Reads on until there are so many commits; false when the history is shorter. */
  private boolean has(int position) throws IOException {
    while (commits.size() <= position && !ended && commits.size() < MOST_COMMITS) {
      RevCommit next = walk.next();
      if (next == null) {
        ended = true;
      } else {
        commits.add(read(next));
      }
    }
    return position < commits.size();
  }

  private GitCommit read(RevCommit commit) throws IOException {
    boolean cut = shallow.contains(commit);
    return new GitCommit(
        commit,
        GitCommit.day(commit),
        Instant.ofEpochSecond(commit.getCommitTime()),
        cut ? Completeness.CUT_OFF : Completeness.WHOLE,
        cut ? Map.of() : touched(commit));
  }

  private Map<String, Touch> touched(RevCommit commit) throws IOException {
    Map<String, Touch> touched = new HashMap<>();
    try (TreeWalk trees = trees(commit)) {
      trees.setRecursive(true);
      trees.setFilter(new DiffersFromAll());
      while (trees.next()) {
        String path = trees.getPathString();
        if (KINDS.matcher(path).matches()) {
          touched.put(path, new Touch(trees.getObjectId(0), trees.getObjectId(last(trees))));
        }
      }
    }
    return touched;
  }

  private static int last(TreeWalk trees) {
    return trees.getTreeCount() - 1;
  }

  /** The trees of a commit's parents, then its own. */
  private TreeWalk trees(RevCommit commit) throws IOException {
    TreeWalk trees = new TreeWalk(reader);
    if (commit.getParentCount() == 0) {
      trees.addTree(new EmptyTreeIterator());
    }
    for (RevCommit parent : commit.getParents()) {
      walk.parseHeaders(parent);
      trees.addTree(parent.getTree());
    }
    trees.addTree(commit.getTree());
    return trees;
  }

  private Optional<DiffEntry> renamed(RevCommit commit, String path) throws IOException {
    if (commit.getParentCount() != 1) {
      return Optional.empty();
    }
    List<DiffEntry> entries;
    try (TreeWalk trees = trees(commit)) {
      trees.setRecursive(true);
      trees.setFilter(TreeFilter.ANY_DIFF);
      entries = DiffEntry.scan(trees);
    }
    RenameDetector detector = new RenameDetector(repository);
    detector.setRenameLimit(MOST_RENAMES);
    detector.addAll(entries);
    return detector.compute().stream()
        .filter(e -> e.getChangeType() == DiffEntry.ChangeType.RENAME)
        .filter(e -> e.getNewPath().equals(path))
        .findFirst();
  }

  @Override
  public void close() {
    walk.close();
    reader.close();
  }

  /** What a commit has otherwise than each of its parents; a merge only brings parents together. */
  private static final class DiffersFromAll extends TreeFilter {

    @Override
    public boolean include(TreeWalk walker) {
      int last = last(walker);
      for (int i = 0; i < last; i++) {
        if (walker.getRawMode(i) == walker.getRawMode(last) && walker.idEqual(i, last)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean shouldBeRecursive() {
      return false;
    }

    @Override
    public TreeFilter clone() {
      return this;
    }
  }
}
