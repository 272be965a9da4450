package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationspec.facts.ApprovalFile.BrokenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproverTest {

  private static final String RULE = "approval-content";
  private static final String DOCUMENT =
      """
      ---
      owner: Team Checkout
      ---

      # Card payments with Stripe

      **Status:** Approved
      **Version:** 1.0

      ## Endpoints

      | method and path | what for |
      | --- | --- |
      | POST /v1/charges | charge a card |

      ## Rate limits

      At most 100 requests per minute; the vendor's "soft" limit.

      <!-- to be looked at again -->

      ## Flow

      ```mermaid
      sequenceDiagram
        participant A as API
        A->>Stripe: POST /v1/charges
      ```

      ## Sign-off

      - Security: approved by Marta Lind, 2026-06-30
      """;

  @TempDir private Path folder;
  private Repository files;

  @BeforeEach
  void approve() throws Exception {
    files = new Repository(folder);
    files.write("docs/a.md", DOCUMENT);
    approve("security", "Marta Lind", Optional.of("docs/a.md"));
  }

  private List<Approver.Recorded> approve(String team, String by, Optional<String> document)
      throws IOException, BrokenException {
    return new Approver(BuiltInReaders.readers())
        .approve(
            files.request(List.of(), List.of()),
            new Approver.Approval(team, by, LocalDate.of(2026, 7, 1)),
            document.map(folder::resolve));
  }

  private List<String> found() throws IOException {
    return files.check(List.of(), List.of(), RULE).results().stream()
        .map(r -> r.finding().span().line() + " " + r.finding().message())
        .toList();
  }

  private void change(String what, String to) throws IOException {
    String text = Files.readString(folder.resolve("docs/a.md"));
    assertThat(text).contains(what);
    files.write("docs/a.md", text.replace(what, to));
  }

  @Test
  void what_was_approved_passes() throws IOException {
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 requests|500 requests|16|Rate limits|a number",
        "soft|hard|16|Rate limits|the wording",
        "'| POST /v1/charges |'|'| PUT /v1/charges |'|10|Endpoints|an endpoint",
        "A->>Stripe: POST|A->>Stripe: PUT|22|Flow|a diagram",
        "participant A as API|participant A as Worker|22|Flow|a diagram",
      })
  void a_change_names_its_section_its_kind_and_who_approved(
      String what, String to, int line, String section, String kind) throws IOException {
    change(what, to);
    assertThat(found())
        .containsExactly(
            line
                + " The section \""
                + section
                + "\" is not what was approved: "
                + kind
                + " changed since Marta Lind (security, 2026-07-01) approved it.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At most 100 requests|At most 100\\nrequests",
        "\"soft\"|“soft”",
        "to be looked at again|looked at",
        "A->>Stripe|A ->> Stripe",
        "participant A as API|%% a comment\\n  participant A as API",
        "Status:** Approved|Status:** Completed",
        "Version:** 1.0|Version:** 1.1",
        "approved by Marta Lind, 2026-06-30|approved by Marta Lind on 1 July 2026",
        "'| --- | --- |'|'|:---|---:|'",
        "# Card|Card",
      })
  void how_it_is_set_and_what_records_the_approval_does_not_count(String what, String to)
      throws IOException {
    if (what.equals("# Card")) {
      change("# Card payments with Stripe", "Card payments with Stripe\n===");
    } else {
      change(what, to.replace("\\n", "\n"));
    }
    assertThat(found()).isEmpty();
  }

  @Test
  void sections_that_came_and_went_are_reported() throws IOException {
    change("## Rate limits", "## Quotas");
    assertThat(found())
        .containsExactlyInAnyOrder(
            "16 The section \"Quotas\" was not there when Marta Lind (security, 2026-07-01) approved"
                + " the document.",
            "5 The section \"Rate limits\", which Marta Lind (security, 2026-07-01) approved, is gone"
                + " or has another heading.");
  }

  @Test
  void each_team_has_its_own_record_and_all_are_named() throws Exception {
    approve("architecture", "Jan Vos", Optional.of("docs/a.md"));
    change("100", "500");
    assertThat(found())
        .singleElement()
        .asString()
        .contains("Jan Vos (architecture, 2026-07-01) and Marta Lind (security, 2026-07-01)");
    approve("Security", "Marta Lind", Optional.of("docs/a.md"));
    assertThat(found()).singleElement().asString().contains("Jan Vos").doesNotContain("Marta");
  }

  @Test
  void a_document_without_a_record_is_not_judged() throws IOException {
    files.write("docs/b.md", DOCUMENT);
    assertThat(found()).isEmpty();
  }

  @Test
  void a_document_under_review_may_change() throws IOException {
    change("Status:** Approved", "Status:** Under Review");
    change("100", "500");
    assertThat(found()).isEmpty();
  }

  @Test
  void all_approved_documents_are_recorded_when_none_is_named() throws Exception {
    files.write("docs/b.md", DOCUMENT);
    files.write("docs/c.md", DOCUMENT.replace("Status:** Approved", "Status:** Draft"));
    assertThat(approve("security", "Marta Lind", Optional.empty()))
        .extracting(Approver.Recorded::file)
        .containsExactly("docs/a.md", "docs/b.md");
  }

  @Test
  void the_file_can_be_reviewed() throws IOException {
    String text = Files.readString(folder.resolve("docs/.approvals.yaml"));
    assertThat(text.replaceAll("[0-9a-f]{24}", "…"))
        .isEqualTo(
            """
            # What was approved, by whom and when: hashes of what each section says.
            # Written by the goal integration-spec:approve; commit it with the documents.
            format: 1
            approvals:
            - document: "a.md"
              team: "security"
              by: "Marta Lind"
              date: "2026-07-01"
              sections:
                "(front matter)": {text: "…"}
                "(start)": {text: "…"}
                "Endpoints": {endpoints: "…", text: "…"}
                "Rate limits": {numbers: "…", text: "…"}
                "Flow": {diagrams: "…", text: "…"}
            """);
  }

  @Test
  void checking_does_not_write() throws IOException {
    Path record = folder.resolve("docs/.approvals.yaml");
    String before = Files.readString(record);
    change("100", "500");
    found();
    assertThat(record).hasContent(before);
  }

  @ParameterizedTest
  @CsvSource({
    "'format: 1\napprovals: [', 2",
    "'approvals: []', 1",
    "'format: 7', 1",
    "'format: 1\napprovals:\n- document: a.md', 1",
    "'x: &a [1]\ny: [*a, *a]\nformat: no', 1"
  })
  void a_broken_record_is_an_error_and_guards_nothing_silently(String content, int line)
      throws IOException {
    files.write("docs/.approvals.yaml", content);
    assertThat(found())
        .singleElement()
        .asString()
        .startsWith(line + " The record of approvals docs/.approvals.yaml cannot be used: ");
    assertThatThrownBy(() -> approve("security", "X", Optional.empty()))
        .isInstanceOf(BrokenException.class);
  }

  @Test
  void a_merge_conflict_in_the_record_is_an_error() throws IOException {
    String record = Files.readString(folder.resolve("docs/.approvals.yaml"));
    files.write("docs/.approvals.yaml", "<<<<<<< ours\n" + record + "=======\n>>>>>>> theirs\n");
    assertThat(found()).singleElement().asString().contains("it is not valid YAML");
  }
}
