package io.github.integrationspec.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the author of a standard writes down about a case, {@code expected.yaml}. */
class ExpectationReaderTest {

  private static final Standard TINY = TestStandards.tiny();

  private static Expectation read(String yaml) throws StandardException {
    return ExpectationReader.read("late/expected.yaml", yaml, TINY);
  }

  private static List<String> compared(Expectation expectation) {
    return expectation.rules().stream().map(RuleId::value).sorted().toList();
  }

  @Test
  void reads_what_is_said_of_each_finding() throws StandardException {
    Expectation expectation =
        read(
            """
            findings:
              - { rule: document-owner, file: spec.md, line: 12, level: error }
              - rule: limits-rate
            profile: strict
            today: 2027-01-31
            """);
    assertThat(expectation.findings())
        .extracting(Expectation.Expected::place, Expectation.Expected::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "late/expected.yaml:2:5", "error document-owner in spec.md at line 12"),
            org.assertj.core.groups.Tuple.tuple("late/expected.yaml:3:5", "limits-rate"));
    assertThat(expectation.profile()).isEqualTo(Profile.STRICT);
    assertThat(expectation.today()).contains(LocalDate.of(2027, 1, 31));
  }

  @Test
  void without_more_it_is_the_standard_profile_on_any_day() throws StandardException {
    Expectation expectation = read("findings: []");
    assertThat(expectation.findings()).isEmpty();
    assertThat(expectation.profile()).isEqualTo(Profile.STANDARD);
    assertThat(expectation.today()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "[limits],                 limits-burst limits-rate",
    "limits-rate,              limits-rate",
    "'[limits-rate, security]', limits-rate security-coming",
    "[],                       ''"
  })
  void compares_the_rules_and_groups_that_it_names(String rules, String compared)
      throws StandardException {
    assertThat(String.join(" ", compared(read("findings: []\nrules: " + rules))))
        .isEqualTo(compared);
  }

  @Test
  void compares_all_rules_when_asked_to() throws StandardException {
    assertThat(compared(read("findings: []\nrules: all")))
        .hasSameElementsAs(TINY.rules().stream().map(r -> r.id().value()).toList());
  }

  @Test
  void what_is_expected_is_compared_too() throws StandardException {
    assertThat(compared(read("findings: [{ rule: limits-rate }]\nrules: [document-owner]")))
        .containsExactly("document-owner", "limits-rate");
  }

  @Test
  void compares_what_the_standards_under_test_brought_or_have_a_page_for() throws Exception {
    String yaml =
        """
        name: Acme
        version: "1"
        levels: { sequence-title: error }
        rules: { sequence: [sequence-timeout] }
        """;
    String page = "---\nid: sequence-timeout\nlevel: error\n---\n";
    Standard acme =
        StandardReader.layered(
            List.of(
                path ->
                    switch (path) {
                      case "standard.yaml" -> Optional.of(yaml);
                      case "sequence/sequence-timeout.md" -> Optional.of(page);
                      default -> Optional.empty();
                    }),
            LocalDate.of(2026, 11, 25));
    assertThat(compared(ExpectationReader.read("expected.yaml", "findings: []", acme)))
        .containsExactly("sequence-timeout");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'profile: strict' | 1:1: the key 'findings' is missing; [] when nothing is to be found",
        "'findings: [limits-rate]' | 1:12: a mapping of keys to values was expected here",
        "'findings: [{ line: 3 }]' | 1:12: a finding names its rule",
        "'findings: [{ rule: Limits }]' | 1:20: the rule 'Limits' is not known here",
        "'findings: [{ rule: limits-rat }]' | 1:20: the rule 'limits-rat' is not known here; did",
        "'findings: [{ rule: limits-rate, line: first }]' | 1:39: a whole number was expected here",
        "'findings: [{ rule: limits-rate, level: bad }]' | 1:40: the level 'bad' is not known here",
        "'findings: []\nrules: [limit]' | 2:9: the rule or group 'limit' is not known here; did you"
            + " mean 'limits'?",
        "'findings: []\ntoday: soon' | 2:8: 'soon' is not a day: 2027-01-31",
        "'findings: []\nprofile: harsh' | 2:10: the word 'harsh' is not known here",
        "'- findings' | 1:1: a mapping of keys to values was expected here"
      })
  void a_mistake_is_told_with_its_place(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(StandardException.class)
        .hasMessageStartingWith("late/expected.yaml:" + message);
  }
}
