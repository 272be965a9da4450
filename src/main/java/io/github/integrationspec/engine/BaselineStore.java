package io.github.integrationspec.engine;

import io.github.integrationspec.finding.AppliedBaseline;
import io.github.integrationspec.finding.BadBaselineException;
import io.github.integrationspec.finding.Baseline;
import io.github.integrationspec.finding.BaselineChange;
import io.github.integrationspec.finding.BaselineReader;
import io.github.integrationspec.finding.BaselineWriter;
import io.github.integrationspec.standard.Standard;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A baseline in its file. Modules that are built side by side, and builds that run side by side,
 * may change it: each change is applied to what the file then holds, and readers see the file as it
 * was before or after.
 */
public final class BaselineStore {

  private static final int TRIES = 600;
  private static final int PAUSE_MILLIS = 50;
  private static final int MOST_BYTES = 50_000_000;

  private final Path file;
  private final Standard standard;

  public BaselineStore(Path file, Standard standard) {
    this.file = file.toAbsolutePath().normalize();
    this.standard = standard;
  }

  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * The baseline as it holds for a module; an empty one where there is no file.
   *
   * @param base the module's base directory
   * @throws BadBaselineException when the file is no baseline
   */
  public AppliedBaseline read(Path base) throws IOException, BadBaselineException {
    String display = relative(base, file);
    String text = exists() ? text() : BaselineWriter.text(Baseline.empty());
    String below = relative(file.getParent(), base);
    return new AppliedBaseline(
        BaselineReader.read(text, display, standard),
        display,
        text.lines().toList(),
        below.isEmpty() ? "" : below + "/");
  }

  /**
   * Applies a change; creates the file where there is none.
   *
   * @throws BadBaselineException when the file is no baseline
   */
  public void update(BaselineChange change) throws IOException, BadBaselineException {
    try (FileChannel channel =
            FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      if (!lock.isValid()) {
        throw new IOException("the lock on " + file + " was lost");
      }
      Baseline before =
          exists()
              ? BaselineReader.read(text(), file.getFileName().toString(), standard)
              : Baseline.empty();
      if (!exists() || !change.isEmpty()) {
        replace(BaselineWriter.text(change.in(before)));
      }
    }
  }

  private String text() throws IOException {
    // a device has no size, and no end
    if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
      throw new IOException(file + " is no regular file of at most 50 MB");
    }
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private void replace(String text) throws IOException {
    Path folder = file.getParent();
    Files.createDirectories(folder);
    Path written = Files.createTempFile(folder, ".integration-spec-", ".tmp");
    try {
      Files.writeString(written, text, StandardCharsets.UTF_8);
      move(written);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private void move(Path written) throws IOException {
    try {
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Beside temporary files, so that none is left in the repository. */
  private Path lockFile() {
    UUID name = UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8));
    return Path.of(System.getProperty("java.io.tmpdir"))
        .resolve(
            "integration-spec-"
                + System.getProperty("user.name").replaceAll("\\W", "_")
                + "-"
                + name
                + ".lock");
  }

  /** Another thread of this process is told by an exception, another process is waited for. */
  private FileLock lock(FileChannel channel) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return lock;
        }
      } catch (OverlappingFileLockException e) {
        // held by another module of this build
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while another build changes " + file, e);
      }
    }
    throw new IOException("another build has been changing " + file + " for too long");
  }

  private static String relative(Path from, Path to) {
    Path base = from.toAbsolutePath().normalize();
    Path path = to.toAbsolutePath().normalize();
    // two drives of Windows have no relative path between them
    Path shown =
        base.getRoot() != null && base.getRoot().equals(path.getRoot())
            ? base.relativize(path)
            : path;
    return shown.toString().replace('\\', '/');
  }
}
