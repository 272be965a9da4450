package io.github.integrationspec.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * What Jazzer calls, in the profile {@code fuzz}: one target, named by the system property {@code
 * fuzz.target}, or all of them in turn, the first byte choosing.
 */
public final class Fuzzer {

  private static final FuzzTarget[] ALL = FuzzTarget.values();
  private static final String CHOSEN = System.getProperty("fuzz.target", "all");
  private static final FuzzTarget ONLY =
      CHOSEN.equals("all")
          ? null
          : FuzzTarget.valueOf(CHOSEN.toUpperCase(Locale.ROOT).replace('-', '_'));

  private Fuzzer() {}

  /** Loads what the targets need, so that the first input is not taken for one that hangs. */
  public static void fuzzerInitialize() throws IOException {
    for (FuzzTarget target : ONLY == null ? ALL : new FuzzTarget[] {ONLY}) {
      target.run(new byte[0]);
    }
  }

  /** Runs a target on these bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (ONLY != null) {
      ONLY.run(bytes);
    } else if (bytes.length > 0) {
      ALL[Math.floorMod(bytes[0], ALL.length)].run(Arrays.copyOfRange(bytes, 1, bytes.length));
    }
  }
}
