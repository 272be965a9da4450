package io.github.integrationspec.standard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the files of a standard come from: a folder, or a folder on a class path. */
@FunctionalInterface
public interface StandardFiles {

  /** The size in bytes above which a file of a standard is not read. */
  int LARGEST = 1_000_000;

  /**
   * The text of a file, empty when there is none.
   *
   * @param path relative to the standard, with {@code /}
   * @throws IOException when it is there and cannot be read, is too large or lies elsewhere
   */
  Optional<String> read(String path) throws IOException;

  /** The path of a file as messages show it. */
  default String shown(String path) {
    return path;
  }

  /**
   * The pages that lie there, {@code group/id.md}; empty where this cannot be known.
   *
   * @throws IOException when the folder cannot be read
   */
  default List<String> pages() throws IOException {
    return List.of();
  }

  /**
   * The files of a folder. A link that leads out of it is not followed.
   *
   * @param shown the folder as messages show it; may be empty
   */
  static StandardFiles in(Path folder, String shown) {
    return new StandardFiles() {
      @Override
      public Optional<String> read(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
          return Optional.empty();
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
          throw new IOException("it is a link to a file outside of the standard's folder");
        }
        if (Files.size(file) > LARGEST) {
          throw new IOException("it is larger than " + LARGEST + " bytes");
        }
        return Optional.of(decoded(Files.readAllBytes(file)));
      }

      @Override
      public String shown(String path) {
        return shown.isEmpty() ? path : shown + "/" + path;
      }

      @Override
      public List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
          return files
              .filter(f -> folder.relativize(f).getNameCount() == 2)
              .filter(f -> f.getFileName().toString().endsWith(".md"))
              .map(f -> folder.relativize(f).toString().replace('\\', '/'))
              .sorted()
              .toList();
        }
      }
    };
  }

  /**
   * The files below a folder of a class path.
   *
   * @param folder {@code standards/third-party-integration}
   * @param shown the folder as messages show it; may be empty
   */
  static StandardFiles onClassPath(ClassLoader loader, String folder, String shown) {
    return new StandardFiles() {
      @Override
      public Optional<String> read(String path) throws IOException {
        try (InputStream in = loader.getResourceAsStream(folder + "/" + path)) {
          if (in == null) {
            return Optional.empty();
          }
          byte[] bytes = in.readNBytes(LARGEST + 1);
          if (bytes.length > LARGEST) {
            throw new IOException("it is larger than " + LARGEST + " bytes");
          }
          return Optional.of(decoded(bytes));
        }
      }

      @Override
      public String shown(String path) {
        return shown.isEmpty() ? path : shown + "/" + path;
      }
    };
  }

  private static String decoded(byte[] bytes) throws IOException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
