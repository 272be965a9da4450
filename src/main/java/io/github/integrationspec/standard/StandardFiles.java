package io.github.integrationspec.standard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a standard come from: a folder, or a folder on a class path. */
@FunctionalInterface
public interface StandardFiles {

  /**
   * The text of a file, empty when there is none.
   *
   * @param path relative to the standard, with {@code /}
   * @throws IOException when it is there and cannot be read
   */
  Optional<String> read(String path) throws IOException;

  /** The files of a folder. */
  static StandardFiles in(Path folder) {
    return path -> {
      Path file = folder.resolve(path);
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    };
  }

  /** The files below a folder of a class path: {@code standards/third-party-integration}. */
  static StandardFiles onClassPath(ClassLoader loader, String folder) {
    return path -> {
      try (InputStream in = loader.getResourceAsStream(folder + "/" + path)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    };
  }
}
