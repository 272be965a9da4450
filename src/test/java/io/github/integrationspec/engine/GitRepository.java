package io.github.integrationspec.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A git repository of a test. */
public final class GitRepository implements AutoCloseable {

  private final Path root;
  private final Git git;

  private GitRepository(Path root, Git git) {
    this.root = root;
    this.git = git;
  }

  public static GitRepository in(Path root) throws GitAPIException {
    return new GitRepository(
        root, Git.init().setDirectory(root.toFile()).setInitialBranch("main").call());
  }

  public Git git() {
    return git;
  }

  /** Writes a file and adds it to the index. */
  public GitRepository add(String path, String text) throws IOException, GitAPIException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    git.add().addFilepattern(path).call();
    return this;
  }

  /** Commits the index, at noon of a day. */
  public RevCommit commit(String day, String message) throws GitAPIException {
    return commit(day, day, message);
  }

  public RevCommit commit(String authored, String committed, String message)
      throws GitAPIException {
    return git.commit()
        .setAllowEmpty(true)
        .setSign(false)
        .setMessage(message)
        .setAuthor(who("Ada Author", authored))
        .setCommitter(who("Carl Committer", committed))
        .call();
  }

  private static PersonIdent who(String name, String day) {
    return new PersonIdent(
        name,
        "a@example.org",
        LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC),
        ZoneOffset.UTC);
  }

  @Override
  public void close() {
    git.close();
  }
}
