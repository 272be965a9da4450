package io.github.integrationspec.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/notation.md promises is true. */
class NotationTest {

  private static final Path PAGE = Path.of("docs/notation.md");
  private static final Pattern STEP =
      Pattern.compile(
          "(?ms)^#+ (?<heading>[^\\n]+)$"
              + "|^<!-- satisfies: (?<rules>[a-z -]+) -->$"
              + "|^(?<fence>`{3,})(?<label>\\w+)\\n(?<text>.*?)^\\k<fence>$");

  /** What every example is read with; its heading names no diagram. */
  private static final String PRELUDE =
      """
      # Labels

      Vendor: Parcelo

      ## API

      Authentication: OAuth 2.0, client credentials

      ## Sequence diagram and data flow diagram

      """;

  /** Diagrams that show nothing of what the rules ask for. */
  private static final List<String> BARE =
      List.of(
          "```mermaid\nsequenceDiagram\n    participant A\n    A->>Parcelo: call\n```\n",
          "```mermaid\nsequenceDiagram\n    A->>B: call\n```\n",
          "```mermaid\nsequenceDiagram\n    A->>Parcelo: call\n    Parcelo-->>A: ok\n```\n",
          "```mermaid\nflowchart LR\n    a[Shop] --- b[Parcelo]\n    c[Clerk]\n```\n",
          "```mermaid\nflowchart LR\n    a[Shop] --> b[Bank]\n```\n");

  @TempDir private Path folder;

  /**
   * An example on the page.
   *
   * @param rules those that it is said to satisfy
   */
  record Example(String heading, int number, Set<String> rules, String text) {
    @Override
    public String toString() {
      return heading + " " + number + " " + rules;
    }
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher step = STEP.matcher(Files.readString(PAGE));
    String heading = "";
    Set<String> rules = Set.of();
    int number = 0;
    while (step.find()) {
      if (step.group("heading") != null) {
        heading = step.group("heading");
        rules = Set.of();
        number = 0;
      } else if (step.group("rules") != null) {
        rules = new TreeSet<>(List.of(step.group("rules").strip().split(" ")));
      } else {
        number++;
        examples.add(new Example(heading, number, rules, document(step)));
      }
    }
    return examples;
  }

  private static String document(Matcher step) {
    String text = step.group("text");
    return PRELUDE
        + (step.group("label").equals("markdown")
            ? text
            : "```" + step.group("label") + "\n" + text + "```\n");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_example_satisfies_the_rules_above_it(Example example) throws IOException {
    assertThat(example.rules()).as("rules that the example shows").isNotEmpty();
    Set<String> asked = new TreeSet<>(example.rules());
    asked.addAll(List.of("sequence-syntax", "dataflow-syntax"));
    assertThat(violated(example.text(), asked)).isEmpty();
  }

  @Test
  void each_of_these_rules_is_violated_by_a_diagram_that_shows_nothing() throws IOException {
    Set<String> rules = new TreeSet<>();
    examples().forEach(e -> rules.addAll(e.rules()));
    Set<String> violated = new TreeSet<>();
    for (String bare : BARE) {
      violated.addAll(violated(PRELUDE + bare, rules));
    }
    assertThat(violated).isEqualTo(rules);
  }

  private Set<String> violated(String text, Set<String> rules) throws IOException {
    Files.writeString(folder.resolve("labels.md"), text);
    Map<RuleId, Level> levels = new HashMap<>();
    rules.forEach(r -> levels.put(new RuleId(r), Level.ERROR));
    Set<String> violated = new TreeSet<>();
    Checked.module(folder, Path.of(""), levels)
        .results()
        .forEach(r -> violated.add(r.finding().rule().value()));
    return violated;
  }
}
