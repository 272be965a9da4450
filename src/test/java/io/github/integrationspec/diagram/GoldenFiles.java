package io.github.integrationspec.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fixtures with what is read from them beside them, {@code x.puml} and {@code x.puml.model.txt}.
 * {@code -DupdateGolden=true} writes the second anew.
 */
public final class GoldenFiles {

  private static final Path ROOT = Path.of("src/test/resources/diagrams");
  private static final String SUFFIX = ".model.txt";

  private GoldenFiles() {}

  /** All fixtures below a folder. */
  public static List<Path> in(String folder) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      List<Path> found =
          files
              .filter(Files::isRegularFile)
              .filter(file -> Files.exists(modelOf(file)) || isNew(file))
              .sorted()
              .toList();
      assertThat(found).isNotEmpty();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares a dump with the golden one. */
  public static void check(Path fixture, String dump) {
    try {
      if (Boolean.getBoolean("updateGolden")) {
        Files.writeString(modelOf(fixture), dump);
      }
      assertThat(dump).isEqualTo(Files.readString(modelOf(fixture)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isNew(Path file) {
    return Boolean.getBoolean("updateGolden")
        && !file.toString().endsWith(SUFFIX)
        && !file.getFileName().toString().startsWith("_");
  }

  private static Path modelOf(Path fixture) {
    return fixture.resolveSibling(fixture.getFileName() + SUFFIX);
  }
}
