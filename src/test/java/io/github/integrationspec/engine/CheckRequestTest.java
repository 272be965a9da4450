package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.TestStandards;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckRequestTest {

  @Test
  void a_request_for_one_specification_calls_nothing_stale_that_the_baseline_accepts_in_others() {
    RuleId stale = new RuleId("baseline-stale");
    RuleId status = new RuleId("document-status");
    CheckRequest all =
        new CheckRequest(
            Path.of("shop"),
            Path.of("shop"),
            Path.of("shop", "docs"),
            List.of(),
            List.of("drafts/**"),
            TestStandards.tiny(),
            Map.of(stale, Level.WARNING, status, Level.ERROR),
            1_000,
            LocalDate.of(2026, 11, 26));

    CheckRequest one = all.only(Path.of("shop", "docs", "labels", "kestrel.md"));

    assertThat(one.includes()).containsExactly("labels/kestrel.md");
    assertThat(one.excludes()).containsExactly("drafts/**");
    assertThat(one.levels()).containsEntry(stale, Level.OFF).containsEntry(status, Level.ERROR);
  }
}
