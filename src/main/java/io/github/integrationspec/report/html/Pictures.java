package io.github.integrationspec.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pictures that documents show, brought into the report. Photographs and screenshots become
 * files; SVG stands in the page itself, for a file of it that somebody opens by its address is a
 * page whose scripts run.
 */
final class Pictures {

  /** Which files are shown, for the place of one that is not. */
  static final String WHICH = "only PNG, JPEG, GIF, WebP and SVG files of at most 5 MB are.";

  /** Of one report, in bytes. */
  private static final long MOST = 100_000_000;

  private final Function<String, Optional<byte[]>> source;
  private final Path folder;
  private final Map<String, Optional<String>> addresses = new HashMap<>();
  private long total;

  /**
   * @param source the bytes of a file of the repository, by its path as reports show it; empty for
   *     one that may not be read
   * @param folder where copies go, the report's {@code data}
   */
  Pictures(Function<String, Optional<byte[]>> source, Path folder) {
    this.source = source;
    this.folder = folder;
  }

  /**
   * The address of a picture within the report; empty for what is none, and when there are too
   * many.
   *
   * @throws UncheckedIOException when the copy cannot be written
   */
  Optional<String> address(String file) {
    return addresses.computeIfAbsent(file, f -> source.apply(f).flatMap(this::brought));
  }

  private Optional<String> brought(byte[] bytes) {
    Optional<PictureType> type = PictureType.of(bytes);
    if (type.isEmpty() || total + bytes.length > MOST) {
      return Optional.empty();
    }
    total += bytes.length;
    if (type.get() == PictureType.SVG) {
      return Optional.of("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes));
    }
    String name = "picture-" + (addresses.size() + 1) + "." + type.get().extension();
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of("data/" + name);
  }
}
