package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckEngineTest {

  @TempDir Path folder;
  private Repository repository;

  @BeforeEach
  void makeRepository() {
    repository = new Repository(folder);
  }

  private CheckReport check(String... rules) throws IOException {
    return repository.check(List.of(), List.of(), rules);
  }

  @Test
  void an_unreadable_document_is_one_finding_and_the_others_are_checked() throws IOException {
    repository.write("docs/a.md", "# A\n");
    Files.write(
        repository.root().resolve("docs/b.md"), "# Prüfung".getBytes(StandardCharsets.ISO_8859_1));
    CheckReport report = check("document-readable", "document-status");
    assertThat(report.specifications()).extracting(s -> s.file()).containsExactly("docs/a.md");
    assertThat(report.results())
        .extracting(r -> r.finding().rule().value() + " " + r.finding().span())
        .containsExactly("document-status docs/a.md:1:1", "document-readable docs/b.md:1:5");
    assertThat(report.results().get(1).finding().message())
        .isEqualTo(
            "The document cannot be read: docs/b.md is not in UTF-8: byte 5 (0xFC), on line 1,"
                + " cannot stand there.");
  }

  @Test
  void a_part_that_cannot_be_read_is_reported_for_its_specification() throws IOException {
    repository.write("docs/spec.md", "# Spec\n\n[API](api.md)\n");
    Files.write(repository.root().resolve("docs/api.md"), new byte[] {'P', 'K', 0});
    Result result = check("document-readable").results().get(0);
    assertThat(result.finding().specification()).isEqualTo("docs/spec.md");
    assertThat(result.finding().span()).isEqualTo(Span.startOf("docs/api.md"));
  }

  @Test
  void a_passage_that_cannot_be_read_is_reported_and_the_rest_is_checked() throws IOException {
    repository.write("docs/a.md", "---\ntitle: [A\n---\n\n# A\n");
    CheckReport report = check("document-readable", "document-status");
    assertThat(report.results())
        .extracting(r -> r.finding().rule().value())
        .containsExactlyInAnyOrder("document-readable", "document-status");
  }

  @Test
  void results_carry_the_line_and_the_headings_of_their_place() throws IOException {
    repository.write("docs/a.md", "# A\n\n## Links\n\nSee [b](gone.md).\n");
    Result result = check("document-link").results().get(0);
    assertThat(result.excerpt()).isEqualTo("See [b](gone.md).");
    assertThat(result.headings()).containsExactly("A", "Links");
    assertThat(result.level()).isEqualTo(Level.ERROR);
  }

  @Test
  void a_credential_is_masked_wherever_its_line_is_quoted() throws IOException {
    // not a live one: made up for this test, put together so that scanners pass it by
    String key = "sk_" + "live_" + "51HqXy2LkjZr8Tn0PbVw3Ms7";
    repository.write("docs/a.md", "# A\n\nKey: `" + key + "` [x](gone.md)\n");
    CheckReport report = check("security-leaked-secret", "document-link");
    assertThat(report.results()).hasSize(2);
    assertThat(report.results())
        .allSatisfy(
            r -> {
              assertThat(r.excerpt()).contains("sk_l****").doesNotContain("51HqXy");
              assertThat(r.finding().message()).doesNotContain("51HqXy");
            });
  }

  @Test
  void places_do_not_begin_or_end_in_blanks() throws IOException {
    repository.write("docs/a.md", "# A\n\n**Status:**   Aproved  \n");
    Result result = check("document-status").results().get(0);
    assertThat(result.finding().span()).isEqualTo(new Span("docs/a.md", 3, 15, 3, 22));
  }

  @Test
  void the_errors_of_a_blocked_document_are_warnings() throws IOException {
    repository.write("docs/a.md", "# A\n\n**Status:** Blocked\n\n[x](gone.md)\n");
    CheckReport report = check("document-link", "state-blocked");
    assertThat(report.results())
        .filteredOn(r -> r.finding().rule().value().equals("document-link"))
        .extracting(Result::level)
        .containsExactly(Level.WARNING);
    assertThat(report.results())
        .filteredOn(r -> r.finding().rule().value().equals("state-blocked"))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.level()).isEqualTo(Level.ERROR));
  }

  @Test
  void a_rule_that_is_off_says_nothing() throws IOException {
    repository.write("docs/a.md", "# A\n\n[x](gone.md)\n");
    assertThat(check("document-title").results()).isEmpty();
  }

  @Test
  void the_same_input_gives_the_same_report() throws IOException {
    for (String name : List.of("c", "a", "b")) {
      repository.write("docs/" + name + ".md", "# X\n\n[x](gone.md) [y](lost.md)\n");
    }
    CheckReport first = check("document-link", "document-status");
    CheckReport second = check("document-link", "document-status");
    assertThat(second.results()).isEqualTo(first.results());
    assertThat(first.specifications())
        .extracting(s -> s.file())
        .containsExactly("docs/a.md", "docs/b.md", "docs/c.md");
  }

  @Test
  void a_single_file_can_be_checked() throws IOException {
    repository.write("docs", "# Not a folder\n");
    assertThat(check().specifications()).isEmpty();
  }
}
