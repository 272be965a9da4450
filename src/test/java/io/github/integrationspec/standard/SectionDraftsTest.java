package io.github.integrationspec.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sections of a standard, in order. */
class SectionDraftsTest {

  private static final String HEAD =
      """
      name: Acme
      version: "1"
      sections:
        - { id: a, title: A, names: [alpha] }
        - { id: b, title: B, names: [beta], signals: [gamma], at-least: 2, duty: known }
        - { id: c, title: C, names: [delta] }
      """;

  private static Standard read(String... sections) throws StandardException {
    StringBuilder yaml = new StringBuilder(HEAD);
    for (String section : sections) {
      yaml.append("  - ").append(section).append('\n');
    }
    return StandardReader.read(
        path -> path.equals("standard.yaml") ? Optional.of(yaml.toString()) : Optional.empty());
  }

  private static List<String> ids(Standard standard) {
    return standard.sections().stream().map(SectionKind::id).toList();
  }

  @ParameterizedTest
  @CsvSource({"a,adbc", "b,abdc", "c,abcd"})
  void a_new_one_stands_behind_the_one_that_it_names(String after, String order)
      throws StandardException {
    Standard standard = read("{ id: d, title: D, names: [epsilon], after: %s }".formatted(after));
    assertThat(String.join("", ids(standard))).isEqualTo(order);
  }

  @Test
  void has_what_the_standard_says_of_it() throws StandardException {
    SectionKind section = read().section("b").orElseThrow();
    assertThat(section.title()).isEqualTo("B");
    assertThat(section.names().expressions()).containsExactly("beta");
    assertThat(section.signals().orElseThrow().expressions()).containsExactly("gamma");
    assertThat(section.atLeast()).isEqualTo(2);
    assertThat(section.duty()).isEqualTo(SectionKind.Duty.KNOWN);
    assertThat(section.notNames()).isEmpty();
  }

  @Test
  void names_rules_that_can_be_some() throws StandardException {
    // one that another standard does not apply any more is no mistake
    assertThat(
            read("{ id: d, title: D, names: [x], rules: [gone-rule] }")
                .section("d")
                .orElseThrow()
                .rules())
        .containsExactly("gone-rule");
    assertThatThrownBy(() -> read("{ id: d, title: D, names: [x], rules: [gone-rule, Nope] }"))
        .isInstanceOf(StandardException.class)
        .hasMessageStartingWith("standard.yaml:7:55: the rule 'Nope' is not known here");
  }

  @Test
  void none_stands_behind_itself_or_nowhere() {
    assertThatThrownBy(() -> read("{ id: d, title: D, names: [x], after: d }"))
        .hasMessageStartingWith("standard.yaml:7:43: the section 'd' is not known here");
    assertThatThrownBy(() -> read("{ id: d, title: D, names: [x], after: q }"))
        .hasMessageStartingWith("standard.yaml:7:43: the section 'q' is not known here");
  }
}
