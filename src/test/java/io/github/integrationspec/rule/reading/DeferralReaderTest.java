package io.github.integrationspec.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.standard.RuleId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a partial specification leaves for later, in the forms that authors use. */
class DeferralReaderTest {

  private static List<Deferral> read(String markdown) {
    return DeferralReader.read(Texts.of(markdown), Texts.STANDARD);
  }

  /** {@code what | the only rule, or so many | reason | date}. */
  private static List<String> described(String markdown) {
    return read(markdown).stream()
        .map(
            d ->
                d.what()
                    + " | "
                    + rules(d)
                    + " | "
                    + d.why()
                    + " | "
                    + d.until().map(Object::toString).orElse(""))
        .toList();
  }

  private static String rules(Deferral deferral) {
    Set<String> groups =
        deferral.rules().stream()
            .map(RuleId::group)
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    return deferral.rules().size() == 1
        ? deferral.rules().iterator().next().value()
        : "all of " + String.join(" ", groups);
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of(
            "a table under a heading",
            """
            ## Deferred

            | What | Reason | Until |
            | --- | --- | --- |
            | limits-quota | The vendor has not told it yet | 2027-01-31 |
            | Testing | Their sandbox is being moved | 3 March 2027 |
            | | nothing | |
            """,
            List.of(
                "limits-quota | limits-quota | The vendor has not told it yet | 2027-01-31",
                "Testing | all of section testing | Their sandbox is being moved | 2027-03-03")),
        Arguments.of(
            "a table with a number before what is deferred, and notes behind it",
            """
            ## Deferred

            | No. | Rule | Notes | By |
            | --- | --- | --- | --- |
            | 1 | `limits-quota` | the vendor has not told it | 2027-01-31 |
            """,
            List.of("limits-quota | limits-quota | the vendor has not told it | 2027-01-31")),
        Arguments.of(
            "a table of rules with their reasons, wherever it stands",
            """
            ## Limits

            | Rule | Reason |
            | --- | --- |
            | limits-quota | the vendor has not told it |
            """,
            List.of("limits-quota | limits-quota | the vendor has not told it | ")),
        Arguments.of(
            "a list under a heading",
            """
            ## Deferred

            - `limits-quota`: the vendor has not told it, until 2027-01-31
            - `testing`: their sandbox is being moved
            """,
            List.of(
                "limits-quota | limits-quota | the vendor has not told it, until 2027-01-31 | 2027-01-31",
                "testing | all of testing | their sandbox is being moved | ")),
        Arguments.of(
            "a list under each of them",
            """
            ## Deferred

            `limits-quota`:

            - Reason: the vendor has not told it
            - Until: 2027-01-31
            """,
            List.of("limits-quota: | limits-quota | the vendor has not told it | 2027-01-31")),
        Arguments.of(
            "front matter",
            """
            ---
            deferred:
              - rule: limits-quota
                reason: the vendor has not told it
                until: 2027-01-31
              - group: limits-burst
                reason: nobody asked for it
            ---
            """,
            List.of(
                "limits-quota | limits-quota | the vendor has not told it | 2027-01-31",
                "limits-burst | limits-burst | nobody asked for it | ")),
        Arguments.of(
            "front matter of names",
            """
            ---
            deferred: [limits-quota, limits-burst]
            ---
            """,
            List.of("limits-quota | limits-quota |  | ", "limits-burst | limits-burst |  | ")),
        Arguments.of(
            "a sentence at the head",
            """
            We defer `limits-quota`, since the vendor has not told it, until 2027-01-31.
            """,
            List.of(
                "We defer limits-quota, | limits-quota | since the vendor has not told it, until 2027-01-31. |"
                    + " 2027-01-31")),
        Arguments.of(
            "labels that follow each other",
            """
            ## Overview

            - Deferred: `limits-quota`
            - Reason: the vendor has not told it
            - Until: 2027-01-31
            """,
            List.of("limits-quota | limits-quota | the vendor has not told it | 2027-01-31")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void are_read_from(String form, String markdown, List<String> deferrals) {
    assertThat(described(markdown.startsWith("---") ? markdown : "# Labels\n\n" + markdown))
        .isEqualTo(deferrals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Limits\n\nThe job is deferred when the quota of the vendor is used up.\n",
        "## Overview\n\nDo we defer `limits-quota`?\n",
        "## Deferred\n\nNothing at all.\n",
        "## Overview\n\nDeferred: the colour of labels\n",
        "## Limits\n\n| Rule | Value |\n| --- | --- |\n| limits-quota | 100 a day |\n",
      })
  void are_not_read_from(String markdown) {
    assertThat(described("# Labels\n\n" + markdown)).isEmpty();
  }

  @Test
  void a_date_a_placeholder_or_a_word_is_no_reason() {
    List<Deferral> read =
        read(
            """
            # Labels

            ## Deferred

            | Rule | Reason | Until |
            | --- | --- | --- |
            | limits-quota | TBD | 2027-01-31 |
            | limits-burst | none given | 2027-01-31 |
            | limits-rate | later | 2027-01-31 |
            | limits-headers | vendor asked | 2027-13-31 |
            """);
    assertThat(read)
        .extracting(Deferral::reason)
        .containsExactly(
            Deferral.Reason.MISSING,
            Deferral.Reason.MISSING,
            Deferral.Reason.MISSING,
            Deferral.Reason.GIVEN);
    assertThat(read.get(3).until()).isEmpty();
    assertThat(read.get(0).span().line()).isEqualTo(7);
  }
}
