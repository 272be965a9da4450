package io.github.integrationspec.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of one rule. */
class RulePageReaderTest {

  private static final String PAGE =
      """
      ---
      id: privacy-contract
      level: error
      ---

      # A contract

      ## What it checks

      That there is one.

      ## Bad

      ````markdown
      # Maps
      ```text
      ## Nothing
      ```
      ## Privacy
      ````

      ## Good

      ~~~
      ## Why
      ```
      # Maps
      ~~~~

      ## Why

      The law.
      """;

  private final List<StandardProblem> problems = new ArrayList<>();

  private Optional<RulePageText> read(String text) {
    return new RulePageReader(new Edition("Acme", "1"), problems)
        .read("privacy/privacy-contract.md", new RuleId("privacy-contract"), text);
  }

  private List<String> told() {
    return problems.stream().map(StandardProblem::toString).toList();
  }

  @Test
  void headings_within_an_example_are_part_of_it() {
    RulePageText page = read(PAGE).orElseThrow();
    assertThat(problems).isEmpty();
    assertThat(page.title()).isEqualTo("A contract");
    assertThat(page.parts().keySet()).containsExactly("What it checks", "Bad", "Good", "Why");
    assertThat(page.parts())
        .containsEntry("What it checks", "That there is one.")
        .containsEntry("Bad", "````markdown\n# Maps\n```text\n## Nothing\n```\n## Privacy\n````")
        .containsEntry("Good", "~~~\n## Why\n```\n# Maps\n~~~~")
        .containsEntry("Why", "The law.");
  }

  @Test
  void lines_may_end_as_on_windows() {
    RulePageText page = read(PAGE.replace("\n", "\r\n")).orElseThrow();
    assertThat(problems).isEmpty();
    assertThat(page.parts()).isEqualTo(read(PAGE).orElseThrow().parts());
    assertThat(page.bodyLine()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# A contract\n", "---\nid: privacy-contract\n", " ---\nid: x\n---\n"})
  void without_front_matter_it_is_no_page(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(told())
        .containsExactly(
            "privacy/privacy-contract.md:1:1: a rule's page begins with front matter between two"
                + " lines of ---");
  }

  @Test
  void a_page_without_an_id_is_not_taken_for_another_ones() {
    assertThat(read("---\nlevel: error\n---\n")).isEmpty();
    assertThat(told())
        .containsExactly(
            "privacy/privacy-contract.md:2:1: the id must be that of the file's name,"
                + " 'privacy-contract'");
  }

  @Test
  void a_heading_that_is_not_known_is_told_with_its_line() {
    assertThat(read(PAGE.replace("## Why\n\nThe", "## Whence\n\nThe"))).isPresent();
    assertThat(told())
        .singleElement()
        .asString()
        .startsWith("privacy/privacy-contract.md:30:1: the heading 'Whence' is not known; known");
  }
}
