package io.github.integrationspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares text with a file under test resources; {@code -DupdateGolden} writes the file instead.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources");

  private Golden() {}

  public static void assertEquals(String file, String actual) throws IOException {
    Path path = FOLDER.resolve(file);
    if (System.getProperty("updateGolden") != null) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(path));
  }
}
