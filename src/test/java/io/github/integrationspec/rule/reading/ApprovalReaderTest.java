package io.github.integrationspec.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.language.DateReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says of approvals, in the forms that authors use. */
class ApprovalReaderTest {

  /** {@code team outcome (by a person) date}. */
  private static List<String> read(String markdown) {
    return ApprovalReader.read(Texts.of(markdown), Texts.STANDARD).stream()
        .map(ApprovalReaderTest::described)
        .toList();
  }

  private static String described(Approval approval) {
    return approval.team().map(t -> t.name().toLowerCase(java.util.Locale.ROOT)).orElse("somebody")
        + " "
        + approval.outcome()
        + (approval.namesPerson() ? " by a person" : "")
        + approval
            .date()
            .filter(DateReader.Real.class::isInstance)
            .map(d -> " " + ((DateReader.Real) d).date())
            .orElse("");
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of(
            "a table",
            """
            ## Approvals

            | Team | Approved by | Date |
            | --- | --- | --- |
            | Security | Anna Bell | 2026-03-04 |
            | Architecture | Ben | 2026-03-05 |
            | Architecture | Security | |
            | Security | | |
            """,
            List.of(
                "security GIVEN by a person 2026-03-04",
                "architecture GIVEN by a person 2026-03-05",
                "security NOT_GIVEN",
                "architecture NOT_GIVEN",
                "security NOT_GIVEN")),
        Arguments.of(
            "sentences",
            """
            ## Approvals

            The security team approved it on 4 March 2026, signed by Anna.

            The architecture board has rejected it.

            Security and architecture have no objections.

            The security team has not approved it.

            Architecture approval is pending.
            """,
            List.of(
                "security GIVEN by a person 2026-03-04",
                "architecture NOT_GIVEN",
                "security GIVEN",
                "architecture GIVEN",
                "security NOT_GIVEN",
                "architecture NOT_GIVEN")),
        Arguments.of(
            "tasks",
            """
            ## Approvals

            - [x] Security approval: Mrs. Bell
            - [ ] Architecture approval: J. Ortiz
            - ⬜ Security review
            """,
            List.of(
                "security GIVEN by a person",
                "architecture NOT_GIVEN by a person",
                "security NOT_GIVEN")),
        Arguments.of(
            "an absence with a reason, and one without",
            """
            ## Approvals

            Security approval: not applicable, since no data of customers is sent.

            Architecture approval: n/a
            """,
            List.of("security NOT_APPLICABLE", "architecture NOT_GIVEN")),
        Arguments.of(
            "lines at the head",
            """
            Security: Anna Bell, 2026-03-04

            Signed off by Ana Sousa on 5 May 2026.
            """,
            List.of(
                "security GIVEN by a person 2026-03-04", "somebody GIVEN by a person 2026-05-05")),
        Arguments.of(
            "a section on something else",
            """
            ## Changes

            Approved on 5 May 2026.

            Approved by the security team of Anna Bell on 5 May 2026 after they had looked at it.
            """,
            List.of("somebody GIVEN 2026-05-05", "security GIVEN by a person 2026-05-05")),
        Arguments.of(
            "a mark",
            """
            ## Approvals

            - Security: ✅
            - Architecture: yes
            - Security: whatever
            """,
            List.of("security GIVEN", "architecture GIVEN", "security NOT_GIVEN")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void are_read_from(String form, String markdown, List<String> approvals) {
    assertThat(read("# Labels\n\n" + markdown)).isEqualTo(approvals);
  }

  @Test
  void are_read_from_front_matter_with_teams_as_keys() {
    assertThat(
            read(
                """
                ---
                approvals:
                  security: approved by Anna Bell on 2026-03-04
                  architecture: pending
                ---
                """))
        .containsExactly("security GIVEN by a person 2026-03-04", "architecture NOT_GIVEN");
  }

  @Test
  void the_entries_of_one_approval_in_front_matter_are_read_together() {
    assertThat(
            read(
                """
                ---
                approvals:
                  - team: security
                    by: Anna Bell
                    date: 2026-03-04
                ---
                """))
        .containsExactly("security GIVEN by a person 2026-03-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## API\n\nThe shop approves an order on 5 May 2026 when Anna Bell has paid for it in full.\n",
        "## Security\n\nThe security team approves new keys.\n",
        "## Approvals\n\nHas the security team approved it?\n",
        "## Approvals\n\n<!-- Security: approved by Anna Bell -->\n",
      })
  void are_not_read_from(String markdown) {
    assertThat(read("# Labels\n\n" + markdown)).isEmpty();
  }
}
