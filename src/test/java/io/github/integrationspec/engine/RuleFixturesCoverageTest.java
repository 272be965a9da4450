package io.github.integrationspec.engine;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule has documents that violate it and that satisfy it, one of them at least tricky. */
class RuleFixturesCoverageTest {

  private static final Path ROOT = Path.of("src/test/resources/rules");
  private static final int LEAST = 3;

  /** Rules that one document cannot violate, with the tests that make what they need. */
  private static final Map<String, Class<?>> COVERED_ELSEWHERE =
      Map.ofEntries(
          // a history of commits
          entry("approval-stale", GitRulesTest.class),
          entry("document-version-control", GitRulesTest.class),
          entry("diagram-version-control", GitRulesTest.class),
          // a recorded approval and a change after it
          entry("approval-content", ApproverTest.class),
          // a file of accepted findings
          entry("baseline-stale", ExceptionsTest.class),
          // two specifications in one build
          entry("document-duplicate", DuplicateTest.class));

  private static final List<Rule> RULES =
      StandardReader.builtIn().rules().stream()
          .filter(r -> r.status() == Rule.Status.ACTIVE)
          .toList();

  @TestFactory
  Stream<DynamicTest> each_rule_has_three_fixtures_of_both_kinds() {
    return RULES.stream()
        .map(r -> r.id().value())
        .filter(id -> !COVERED_ELSEWHERE.containsKey(id))
        .map(id -> DynamicTest.dynamicTest(id, () -> isCovered(id)));
  }

  private static void isCovered(String rule) throws IOException {
    List<String> names = fixtures(ROOT.resolve(rule));
    assertThat(names).as("fixtures of %s", rule).hasSizeGreaterThanOrEqualTo(LEAST);
    assertThat(names).as("fixtures of %s", rule).anyMatch(n -> n.startsWith("bad-"));
    assertThat(names).as("fixtures of %s", rule).anyMatch(n -> n.startsWith("good-"));
  }

  private static List<String> fixtures(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.matches("(bad|good)-.+\\.md"))
          .sorted()
          .toList();
    }
  }

  @Test
  void what_is_covered_elsewhere_is_a_rule_and_is_named_there() throws IOException {
    for (Map.Entry<String, Class<?>> covered : COVERED_ELSEWHERE.entrySet()) {
      assertThat(RULES).extracting(r -> r.id().value()).contains(covered.getKey());
      String path = covered.getValue().getName().replace('.', '/') + ".java";
      assertThat(Files.readString(Path.of("src/test/java", path))).contains(covered.getKey());
    }
  }
}
