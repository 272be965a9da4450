package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.report.Checkout;
import io.github.integrationspec.report.FixesPatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered as a fix is applied by git, and the finding is gone. */
class FixesTest {

  @TempDir private Path root;

  private Repository repository;

  @BeforeEach
  void open() throws Exception {
    repository = new Repository(root);
    git("init", "-q");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile("git", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }

  /** The rules that are violated. */
  private List<String> violated(String... rules) throws IOException {
    return rules(repository.check(List.of(), List.of(), rules));
  }

  private static List<String> rules(CheckReport report) {
    return report.results().stream().map(r -> r.finding().rule().value()).distinct().toList();
  }

  private String patch(String... rules) throws IOException {
    CheckReport report = repository.check(List.of(), List.of(), rules);
    return new FixesPatch(root, Checkout.ROOT).of(report);
  }

  private void apply(String patch) throws IOException, InterruptedException {
    Path file = Files.createTempFile("fixes", ".patch");
    Files.writeString(file, patch);
    git("apply", "--whitespace=nowarn", file.toString());
  }

  /** Applies what is offered for these rules; returns the text of the document afterwards. */
  private String mended(String document, String... rules) throws Exception {
    assertThat(violated(rules)).containsExactlyInAnyOrder(rules);
    apply(patch(rules));
    assertThat(violated(rules)).isEmpty();
    return Files.readString(root.resolve(document));
  }

  @Test
  void a_status_word_becomes_the_nearest_of_the_standard() throws Exception {
    repository.write("docs/a.md", "# A\n\n**Status:** Aproved\n\nText.");
    assertThat(mended("docs/a.md", "document-status"))
        .isEqualTo("# A\n\n**Status:** Approved\n\nText.");
  }

  @Test
  void a_long_status_is_left_to_its_author() throws Exception {
    repository.write("docs/a.md", "# A\n\n**Status:** waiting for the vendor to answer us\n");
    assertThat(patch("document-status")).isEmpty();
  }

  @Test
  void a_method_that_http_does_not_know_becomes_the_nearest() throws Exception {
    repository.write(
        "docs/a.md",
        """
        # A

        ## API

        | Method | Path |
        | --- | --- |
        | PSOT | /v1/orders |
        | GET | /v1/items |
        """);
    assertThat(mended("docs/a.md", "api-endpoint-method")).contains("| POST | /v1/orders |");
  }

  @Test
  void a_heading_that_is_nearly_a_section_s_name_becomes_it() throws Exception {
    repository.write(
        "docs/a.md", "# A\n\n## Tsting Stratgy\n\nWe run them.\n\n## API\n\nGET /v1/x\n");
    assertThat(mended("docs/a.md", "section-testing")).contains("## Testing Strategy\n\nWe run");
  }

  @Test
  void missing_sections_come_in_the_standard_s_order_and_each_decision_is_a_placeholder()
      throws Exception {
    repository.write(
        "docs/a.md",
        "# A\r\n\r\n## API\r\n\r\nGET /v1/x\r\n\r\n## Security\r\n\r\nKeys are in a vault.");
    String[] rules = {
      "section-testing", "section-data-mapping", "section-error-handling", "section-failure-modes"
    };
    String text = mended("docs/a.md", rules);
    assertThat(text.lines().filter(l -> l.startsWith("#")))
        .containsExactly(
            "# A",
            "## API",
            "## Data Mapping",
            "## Error Handling",
            "## Security",
            "## Testing Strategy",
            "## Failure Modes");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    assertThat(violated("section-order")).isEmpty();
    // a placeholder is no answer
    assertThat(violated("resilience-timeouts", "testing-mocking", "mapping-table")).hasSize(3);
    long todos = text.lines().filter(l -> l.startsWith("- TODO: ")).count();
    assertThat(repository.check(List.of(), List.of(), "document-placeholder").results())
        .hasSize((int) todos)
        .hasSizeGreaterThan(8);
  }

  @Test
  void endpoints_of_the_diagrams_become_a_table() throws Exception {
    repository.write(
        "docs/a.md",
        """
        # Orders with Acme

        Vendor: Acme

        ## API

        To come.

        ## Order

        ```mermaid
        sequenceDiagram
          Shop->>Acme: POST /v1/orders
          Acme-->>Shop: 201
        ```
        """);
    assertThat(mended("docs/a.md", "api-endpoints")).contains("| `POST /v1/orders` | TODO |");
  }

  @Test
  void a_diagram_file_that_nobody_links_gets_a_link() throws Exception {
    repository.write("docs/a b.md", "# A\n\nText");
    repository.write("docs/flow 1.puml", "@startuml\nA -> B: x\n@enduml\n");
    assertThat(mended("docs/a b.md", "diagram-linked"))
        .isEqualTo("# A\n\nText\n\n[flow 1](<flow 1.puml>)\n");
  }

  @Test
  void no_change_is_offered_whose_surroundings_hold_a_secret() throws Exception {
    repository.write(
        "docs/a.md", "# A\n\n**Status:** Aproved\n\nAPI key: `sk_live_4eC39HqLyjWDarjtT1zdp7dc`\n");
    assertThat(violated("document-status", "security-leaked-secret")).hasSize(2);
    assertThat(patch("document-status", "security-leaked-secret")).isEmpty();
  }
}
