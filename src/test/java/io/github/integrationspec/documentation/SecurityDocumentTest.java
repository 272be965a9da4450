package io.github.integrationspec.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each threat of docs/security.md names tests, and each test that it names exists. */
class SecurityDocumentTest {

  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*)\\.(\\w+)`");
  private static final Pattern BUILD = Pattern.compile("`(src/it/[\\w-]+)`");

  static List<String> threats() throws IOException {
    return Files.readAllLines(Path.of("docs/security.md")).stream()
        .filter(line -> line.startsWith("| **"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("threats")
  void each_threat_has_tests_that_exist(String threat) throws IOException {
    List<String> tests = new ArrayList<>();
    for (Matcher named = NAMED.matcher(threat); named.find(); ) {
      tests.add(named.group());
      assertThat(source(named.group(1)))
          .as(named.group())
          .containsPattern("(void|ArchRule)\\s+" + named.group(2) + "\\b");
    }
    for (Matcher build = BUILD.matcher(threat); build.find(); ) {
      tests.add(build.group());
      assertThat(Path.of(build.group(1), "verify.groovy")).exists();
    }
    assertThat(tests).isNotEmpty();
  }

  private static String source(String test) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      List<Path> found = files.filter(f -> f.endsWith(test + ".java")).toList();
      assertThat(found).as(test).hasSize(1);
      return Files.readString(found.get(0));
    }
  }

  @Test
  void the_threats_of_the_plan_are_all_there() throws IOException {
    assertThat(threats()).hasSizeGreaterThanOrEqualTo(16);
  }
}
