package io.github.integrationspec.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the standard for a status, and those that authors write instead. */
class StatusTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Draft | DRAFT",
        "✅ APPROVED | APPROVED",
        "approved by Ana | APPROVED",
        "In review | UNDER_REVIEW",
        "for review since May | UNDER_REVIEW",
        "Freigegeben (Approved) | APPROVED"
      })
  void a_value_begins_with_its_status(String value, Status status) {
    assertThat(Status.in(value)).contains(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Drafted",
        "not approved",
        "Draft / Under Review / Approved",
        "draft, approved",
        "Freigegeben (Approved"
      })
  void anything_else_is_none(String value) {
    assertThat(Status.in(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WIP | DRAFT",
        "proposed by Ana | DRAFT",
        "pending | UNDER_REVIEW",
        "released (v2) | APPROVED",
        "done | COMPLETED",
        "on hold | BLOCKED",
        "withdrawn | ABORTED",
        "Aproved | APPROVED",
        "complet | COMPLETED",
        "bloked | BLOCKED",
        "partail | PARTIAL",
        "draught | DRAFT"
      })
  void another_word_most_likely_means(String word, Status status) {
    assertThat(Status.nearest(word)).isEqualTo(status);
  }
}
