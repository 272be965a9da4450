package io.github.integrationspec.standard;

import java.nio.file.Path;

/** Standards for tests. */
public final class TestStandards {

  private TestStandards() {}

  /** A standard of a few rules. */
  public static Standard tiny() {
    try {
      return StandardReader.read(
          StandardFiles.in(Path.of("src/test/resources/standards/tiny"), ""));
    } catch (StandardException e) {
      throw new IllegalStateException(e);
    }
  }
}
