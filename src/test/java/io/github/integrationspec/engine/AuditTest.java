package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.Golden;
import io.github.integrationspec.report.AuditReport;
import io.github.integrationspec.report.Tool;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit trail of a specification with everything in it. */
class AuditTest {

  private static final String DOCUMENT =
      """
      # Card payments with Stripe

      - Vendor: Stripe
      - Status: Approved
      - Version: 1.2
      - Owner: Team Checkout

      See [the feature](https://wiki.example.org/pay), [the limits](limits.md) and [gone](gone.md).

      ## Flow

      ```mermaid
      sequenceDiagram
        title Charge a card
        API->>Stripe: POST /v1/charges
      ```

      ![Data flow](data-flow.mmd)

      ## Sign-off

      - Security: approved by Marta Lind, 2026-06-30
      - Architecture: pending
      """;

  @TempDir private Path folder;

  @Test
  void everything_that_an_auditor_asks_is_there() throws Exception {
    Repository files = new Repository(folder);
    try (GitRepository git = GitRepository.in(folder)) {
      git.add("docs/a.md", DOCUMENT)
          .add("docs/limits.md", "# Limits\n\n100 requests per minute.\n")
          .add("docs/data-flow.mmd", "flowchart LR\n  Shop-->|card|Stripe\n")
          .commit("2026-06-30", "approved");
    }
    new Approver(BuiltInReaders.readers())
        .approve(
            files.request(List.of(), List.of()),
            new Approver.Approval("security", "Marta Lind", LocalDate.of(2026, 6, 30)),
            Optional.empty());
    String[] rules = {
      "document-link",
      "document-owner",
      "document-version",
      "document-version-control",
      "approval-stale"
    };
    StringWriter out = new StringWriter();
    new AuditReport(new Tool("integration-spec-maven-plugin", "1.0", "https://example.org"))
        .write(files.check(List.of(), List.of(), rules), out);
    Golden.assertEquals("reports/audit/audit.json", out.toString());
  }

  @Test
  void a_run_without_git_leaves_the_commit_empty() throws Exception {
    Repository files = new Repository(folder);
    files.write("docs/a.md", DOCUMENT);
    assertThat(files.check().specifications().get(0).audit().orElseThrow().commit()).isEmpty();
  }
}
