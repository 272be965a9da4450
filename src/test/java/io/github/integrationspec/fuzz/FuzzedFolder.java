package io.github.integrationspec.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for files that are read from a disk; in memory where the system has such a place. */
final class FuzzedFolder {

  private static final Path SHARED_MEMORY = Path.of("/dev/shm");
  private static final Path ROOT = make();

  private FuzzedFolder() {}

  private static Path make() {
    try {
      Path root =
          Files.isWritable(SHARED_MEMORY)
              ? Files.createTempDirectory(SHARED_MEMORY, "fuzz")
              : Files.createTempDirectory("fuzz");
      root.toFile().deleteOnExit();
      return root;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path root() {
    return ROOT;
  }

  /** A file of it, gone when the JVM ends. */
  static Path file(String path) throws IOException {
    Path file = ROOT.resolve(path);
    if (!Files.isDirectory(file.getParent())) {
      Files.createDirectories(file.getParent()).toFile().deleteOnExit();
    }
    file.toFile().deleteOnExit();
    return file;
  }
}
