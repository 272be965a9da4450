package io.github.integrationspec.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The status that a document gives itself, in the forms that authors use. */
class StatusFieldTest {

  private static Optional<StatusField> read(String markdown) {
    return StatusField.in(Texts.of(markdown), Texts.STANDARD);
  }

  private static String of(String markdown) {
    return read(markdown).flatMap(StatusField::status).map(Status::word).orElse("none");
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("---\nstatus: approved\n---\n", "Approved"),
        Arguments.of("# T\n\n- **Status:** Under Review since May\n", "Under Review"),
        Arguments.of("| Item | Entry |\n| --- | --- |\n| Document state | Draft |\n", "Draft"),
        Arguments.of(
            "| No. | Item | Entry |\n| --- | --- | --- |\n| 1 | Status | Partial |\n", "Partial"),
        Arguments.of("| Version | Status |\n| --- | --- |\n| 1.2 | Blocked |\n", "Blocked"),
        Arguments.of("# T\n\n## Status\n\nCompleted on 3 May 2026.\n", "Completed"),
        Arguments.of("# T\n\nStanding of this form: Aborted\n", "Aborted"),
        Arguments.of("# T\n\nWhat is the status of this page? Approved\n", "Approved"),
        Arguments.of("# T\n\nThis document is approved.\n", "Approved"),
        Arguments.of("# T\n\nThe status is draft.\n", "Draft"),
        Arguments.of("Draft, second version\n", "Draft"),
        Arguments.of(
            "| Field | Value |\n| --- | --- |\n| How ripe it is | Draft, comments welcome |\n",
            "Draft"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void is_read_from(String markdown, String status) {
    assertThat(of(markdown)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // of something else
        "# T\n\nThe order status is approved.\n",
        "# T\n\nThe payment state is completed.\n",
        "# T\n\n## API\n\n| Code | Status |\n| --- | --- |\n| 200 | shipped |\n",
        "# T\n\n## API\n\nOrder status: Approved\n",
        // at the head of a document a team's approval is no status
        "| Field | Value |\n| --- | --- |\n| Security | Approved, Ana Bell |\n",
        // a template's choice
        "# T\n\nDraft / Under Review / Approved\n",
      })
  void is_not_read_from(String markdown) {
    assertThat(of(markdown)).isEqualTo("none");
  }

  @Test
  void what_describes_the_document_wins_over_what_stands_inside() {
    assertThat(
            of(
                """
                # T

                ## API

                Status: Approved

                ## Document control

                Status: Draft
                """))
        .isEqualTo("Draft");
  }

  @Test
  void inside_only_a_word_of_the_standard_is_one_and_the_first_counts() {
    assertThat(
            of(
                """
                # T

                ## API

                Status: shipped

                ### Errors

                Status: Blocked

                ### Paging

                Status: Draft
                """))
        .isEqualTo("Blocked");
  }

  @Test
  void another_word_is_kept_as_it_is_written_with_its_place() {
    StatusField field = read("---\nversion: 1\nstatus: ripe\n---\n\n# T\n").orElseThrow();
    assertThat(field.value()).isEqualTo("ripe");
    assertThat(field.status()).isEmpty();
    assertThat(field.span().line()).isEqualTo(3);
    assertThat(field.span().column()).isEqualTo(9);
  }

  @Test
  void a_sentence_is_told_with_the_words_that_say_it() {
    StatusField field = read("# T\n\nThis document is approved.\n").orElseThrow();
    assertThat(field.value()).isEqualTo("Approved");
    assertThat(field.span().line()).isEqualTo(3);
  }
}
