package io.github.integrationspec.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.diagram.Mutants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The seeds of the fuzzer, and each input that once made it fail, in every build. */
class FuzzTargetTest {

  private static final Path SEEDS = Path.of("src/test/resources/fuzz");
  private static final String VERDICTS = "official.txt";
  private static final int NEAR_MISSES = 15;

  private static List<Path> seeds(FuzzTarget target) throws IOException {
    try (Stream<Path> files = Files.walk(SEEDS)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.endsWith(VERDICTS))
          .filter(f -> belongs(f.getParent().getFileName().toString(), target))
          .sorted()
          .toList();
    }
  }

  private static boolean belongs(String folder, FuzzTarget target) {
    return folder.equals(target.id()) || folder.startsWith(target.id() + "-");
  }

  static Stream<Arguments> everything() throws IOException {
    Stream.Builder<Arguments> all = Stream.builder();
    for (FuzzTarget target : FuzzTarget.values()) {
      seeds(target).forEach(s -> all.add(Arguments.of(target, s)));
    }
    return all.build();
  }

  @ParameterizedTest
  @MethodSource("everything")
  void a_seed_and_its_near_misses_keep_every_promise(FuzzTarget target, Path seed)
      throws IOException {
    byte[] bytes = Files.readAllBytes(seed);
    target.run(bytes);
    // one character a byte, so that what is no text is kept
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int count = target == FuzzTarget.CHECK ? 3 : NEAR_MISSES;
    for (String mutant : Mutants.of(text, count).toList()) {
      byte[] near = mutant.getBytes(StandardCharsets.ISO_8859_1);
      try {
        target.run(near);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(Arrays.toString(near), e);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void each_target_has_seeds(FuzzTarget target) throws IOException {
    assertThat(seeds(target)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void each_target_takes_nothing_at_all(FuzzTarget target) throws IOException {
    target.run(new byte[0]);
    target.run(new byte[] {(byte) 0xFF, 0, (byte) 0xC3});
  }
}
