package io.github.integrationspec.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The step of the plugin's own build that compiles the built-in standard. */
final class StandardPacking {

  private StandardPacking() {}

  /**
   * Reads the pages and writes what they say beside them.
   *
   * @param arguments the folder with the plugin's classes and resources
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]).resolve(StandardReader.PACKED);
    Files.write(file, PackedStandard.write(StandardReader.builtInFromPages()));
  }
}
