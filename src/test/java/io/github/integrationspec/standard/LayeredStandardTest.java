package io.github.integrationspec.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a standard says over another one. */
class LayeredStandardTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final String HEAD = "name: Acme\nversion: \"2.1\"\n";
  private static final String BODY =
      """

      # A contract

      ## What it checks

      That there is one.

      ## Why

      The law.

      ## Bad

      None.

      ## Good

      One.

      ## How to fix

      Name it.

      ## Known false alarms

      None.
      """;
  private static final String PAGE =
      """
      ---
      id: privacy-contract
      level: error
      evidence: { field: [contract] }
      message: "No contract."
      fix: "Name it."
      ---
      """
          + BODY;

  private static Standard read(Map<String, String> files) throws StandardException {
    return StandardReader.layered(List.of(standard(files)), TODAY);
  }

  private static StandardFiles standard(Map<String, String> files) {
    return path -> Optional.ofNullable(files.get(path));
  }

  private static Standard read(String yaml) throws StandardException {
    return read(Map.of("standard.yaml", HEAD + yaml));
  }

  private static Rule rule(Standard standard, String id) {
    return standard.rule(new RuleId(id)).orElseThrow();
  }

  @Test
  void names_itself_and_what_it_extends() throws Exception {
    Standard standard = read("");
    assertThat(standard.label())
        .isEqualTo("Acme 2.1, extending Third-Party Integration Standard 1.0");
    assertThat(standard.rules()).hasSameSizeAs(StandardReader.builtIn().rules());
    assertThat(standard.rules()).noneMatch(standard::isOwn);
  }

  @Test
  void without_standards_it_is_the_built_in_one() throws Exception {
    assertThat(StandardReader.layered(List.of(), TODAY)).isSameAs(StandardReader.builtIn());
  }

  @Test
  void sets_levels_of_rules_and_groups() throws Exception {
    Standard standard = read("levels: { sequence: off, sequence-timeout: error }");
    assertThat(rule(standard, "sequence-title").level()).isEqualTo(Level.OFF);
    assertThat(rule(standard, "sequence-timeout").level()).isEqualTo(Level.ERROR);
    LevelInForce level =
        Levels.explained(standard, Profile.STANDARD, Map.of()).get(new RuleId("sequence-timeout"));
    assertThat(level.origin()).isEqualTo(LevelInForce.Origin.STANDARD);
    assertThat(rule(standard, "sequence-timeout").provenance().levelSetBy()).contains("Acme");
  }

  @Test
  void sets_levels_in_a_profile_only() throws Exception {
    Standard standard = read("profiles: { essential: { sequence-timeout: error } }");
    RuleId id = new RuleId("sequence-timeout");
    assertThat(Levels.inForce(standard, Profile.ESSENTIAL, Map.of()))
        .containsEntry(id, Level.ERROR);
    assertThat(Levels.inForce(standard, Profile.STANDARD, Map.of()))
        .containsEntry(id, Level.WARNING);
    assertThat(Levels.inForce(standard, Profile.ESSENTIAL, Map.of(id.value(), "info")))
        .containsEntry(id, Level.INFO);
  }

  @Test
  void a_page_changes_what_it_gives_and_inherits_the_rest() throws Exception {
    Standard standard =
        read(
            Map.of(
                "standard.yaml",
                HEAD + "rules: { sequence: [sequence-timeout] }",
                "sequence/sequence-timeout.md",
                """
                ---
                id: sequence-timeout
                level: error
                messages: { one: "No timeout." }
                ---

                ## Why

                Ours.
                """));
    Rule below = rule(StandardReader.builtIn(), "sequence-timeout");
    Rule rule = rule(standard, "sequence-timeout");
    assertThat(rule.level()).isEqualTo(Level.ERROR);
    assertThat(rule.messages()).containsEntry("one", "No timeout.");
    assertThat(rule.messages().get("many")).isEqualTo(below.messages().get("many"));
    assertThat(rule.judgement()).isEqualTo(below.judgement());
    assertThat(rule.page().why()).isEqualTo("Ours.");
    assertThat(rule.page().good()).isEqualTo(below.page().good());
    assertThat(standard.isOwn(rule)).isTrue();
  }

  @Test
  void evidence_takes_the_place_of_a_check() throws Exception {
    Standard standard =
        read(
            Map.of(
                "standard.yaml",
                HEAD + "rules: { sequence: [sequence-timeout] }",
                "sequence/sequence-timeout.md",
                "---\nid: sequence-timeout\nevidence: { field: [timeout] }\n---\n"));
    assertThat(rule(standard, "sequence-timeout").judgement()).isInstanceOf(Rule.ByEvidence.class);
  }

  @Test
  void a_new_rule_stands_behind_its_group() throws Exception {
    Standard standard =
        read(
            Map.of(
                "standard.yaml",
                HEAD + "rules: { privacy: [privacy-contract], api: [api-owner] }",
                "privacy/privacy-contract.md",
                PAGE,
                "api/api-owner.md",
                PAGE.replace("privacy-contract", "api-owner")));
    List<String> ids = standard.rules().stream().map(r -> r.id().value()).toList();
    assertThat(ids.get(ids.size() - 1)).isEqualTo("privacy-contract");
    assertThat(ids.get(ids.indexOf("api-owner") - 1)).isEqualTo("api-openapi");
    assertThat(Levels.inForce(standard, Profile.STANDARD, Map.of("privacy", "warning")))
        .containsEntry(new RuleId("privacy-contract"), Level.WARNING);
  }

  @Test
  void several_are_layered_in_order() throws Exception {
    StandardFiles first =
        standard(
            Map.of(
                "standard.yaml",
                HEAD + "levels: { sequence: off }\nrules: { privacy: [privacy-contract] }",
                "privacy/privacy-contract.md",
                PAGE));
    StandardFiles second =
        standard(
            Map.of(
                "standard.yaml",
                "name: Team\nversion: \"7\"\nlevels: { sequence-title: info, privacy: warning }"));
    Standard standard = StandardReader.layered(List.of(first, second), TODAY);
    assertThat(standard.label()).startsWith("Team 7, extending Acme 2.1, Third-Party");
    assertThat(rule(standard, "sequence-title").level()).isEqualTo(Level.INFO);
    assertThat(rule(standard, "sequence-timeout").level()).isEqualTo(Level.OFF);
    assertThat(rule(standard, "privacy-contract").level()).isEqualTo(Level.WARNING);
    assertThat(rule(standard, "privacy-contract").provenance().standard()).isEqualTo("Acme");
  }

  @Test
  void can_do_without_the_rules_below() throws Exception {
    Standard standard =
        read(
            Map.of(
                "standard.yaml",
                HEAD + "extends: none\nrules: { privacy: [privacy-contract] }",
                "privacy/privacy-contract.md",
                PAGE));
    assertThat(standard.rules().stream().map(r -> r.id().group()).distinct())
        .containsExactly("document", "suppression", "baseline", "privacy");
    assertThat(standard.rule(new RuleId("document-owner"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2.1, ACTIVE",
    "'2.0.9', ACTIVE",
    "'2.2', PREVIEW",
    "'10', PREVIEW",
    "2026-11-25, ACTIVE",
    "2026-11-26, PREVIEW"
  })
  void a_preview_ends_with_a_version_or_on_a_day(String until, Rule.Status status)
      throws Exception {
    Standard standard =
        read(
            Map.of(
                "standard.yaml",
                HEAD + "rules: { privacy: [privacy-contract] }",
                "privacy/privacy-contract.md",
                PAGE.replace(
                    "level: error", "level: error\nstatus: preview\nuntil: \"" + until + "\"")));
    Rule rule = rule(standard, "privacy-contract");
    assertThat(rule.status()).isEqualTo(status);
    assertThat(rule.provenance().previewUntil()).contains(until);
    assertThat(Levels.inForce(standard, Profile.STANDARD, Map.of()).get(rule.id()))
        .isEqualTo(status == Rule.Status.PREVIEW ? Level.INFO : Level.ERROR);
  }

  @Test
  void adds_names_to_sections_and_sections_at_their_place() throws Exception {
    Standard standard =
        read(
            """
            sections:
              - { id: security, title: Sicherheit, names: [sicherheit] }
              - { id: privacy, title: Datenschutz, names: [datenschutz], after: security }
            """);
    List<String> ids = standard.sections().stream().map(SectionKind::id).toList();
    assertThat(ids.get(ids.indexOf("privacy") - 1)).isEqualTo("security");
    SectionKind security = standard.section("security").orElseThrow();
    assertThat(security.title()).isEqualTo("Sicherheit");
    assertThat(security.names().expressions()).contains("sicherheit", "security");
    assertThat(standard.section("privacy").orElseThrow().duty())
        .isEqualTo(SectionKind.Duty.REQUIRED);
  }

  @Test
  void a_synonym_is_read_wherever_a_term_has_the_words() throws Exception {
    Standard standard = read("synonyms: { rate limit: [anfragelimit], retry: [wiederholung] }");
    Wording wording = standard.vocabulary().read("Das Anfragelimit gilt je Wiederholung.");
    assertThat(wording.has(standard.section("rate-limiting").orElseThrow().names())).isTrue();
    assertThat(wording.has(rule(standard, "resilience-retryable").topic().orElseThrow())).isTrue();
    Wording other = StandardReader.builtIn().vocabulary().read("Das Anfragelimit");
    assertThat(other.has(StandardReader.builtIn().section("rate-limiting").orElseThrow().names()))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DURATION | 30 Sekunden | 30",
        "DURATION | zwei Minuten | 120",
        "DURATION | eine halbe Stunde | 1800",
        "DURATION | 2,5 Sekunden | 2.5",
        "COUNT | 3 Versuche | 3",
        "RATE | 120 Anfragen pro Minute | 2",
        "RATE | 1.200 Anfragen je Minute | 20",
        "RATE | 600 Aufrufe innerhalb von 30 Sekunden | 20",
        "FREQUENCY | täglich | 86400",
        "FREQUENCY | alle 90 Tage | 7776000",
        "PERCENT | 80 Prozent | 80"
      })
  void values_are_read_in_another_language(Shape shape, String text, double value)
      throws Exception {
    assertThat(german().vocabulary().read(text).first(shape).orElseThrow().value())
        .isEqualTo(value);
  }

  @Test
  void dates_are_read_in_another_language() throws Exception {
    Wording wording = german().vocabulary().read("am 3. März 2027");
    assertThat(wording.date().orElseThrow().toString()).contains("2027-03-03");
    assertThat(wording.first(Shape.DATE)).isPresent();
    assertThat(StandardReader.builtIn().vocabulary().read("3. März 2027").date()).isEmpty();
  }

  private static Standard german() throws StandardException {
    return StandardReader.layered(
        List.of(StandardFiles.in(Path.of("examples/bank-service/standard"), "standard")), TODAY);
  }

  @Test
  void a_link_out_of_the_folder_is_not_followed(@TempDir Path folder) throws IOException {
    Path inside = Files.createDirectory(folder.resolve("standard"));
    Files.writeString(folder.resolve("secret.yaml"), HEAD);
    Files.createSymbolicLink(inside.resolve("standard.yaml"), folder.resolve("secret.yaml"));
    assertThatThrownBy(
            () -> StandardReader.layered(List.of(StandardFiles.in(inside, "acme")), TODAY))
        .isInstanceOf(StandardException.class)
        .hasMessage(
            "acme/standard.yaml:1:1: the file cannot be read: it is a link to a file outside of the"
                + " standard's folder");
  }

  @Test
  void a_page_that_is_not_listed_is_a_mistake(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("standard.yaml"), HEAD);
    Files.createDirectory(folder.resolve("privacy"));
    Files.writeString(folder.resolve("privacy/privacy-contract.md"), PAGE);
    assertThatThrownBy(
            () -> StandardReader.layered(List.of(StandardFiles.in(folder, "acme")), TODAY))
        .hasMessage(
            "acme/privacy/privacy-contract.md:1:1: the page is not listed under 'rules' in"
                + " acme/standard.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'concepts: &a { x: [*a] }'",
        "'a: &a [b, b]\nc: &c [*a, *a]\nd: &d [*c, *c]\ne: &e [*d, *d]'",
        "'[]'",
        "'name: ['",
        "'\t'",
        "'rules: { privacy: { a: b } }'",
        "'sections: 7'",
        "'rules: [privacy-contract]'",
        "'values: { units: [s] }'",
        "'terms: { x: { y: z } }'"
      })
  void whatever_is_written_is_a_mistake_with_a_place(String yaml) {
    assertThatThrownBy(() -> read(Map.of("standard.yaml", HEAD + yaml)))
        .isInstanceOf(StandardException.class)
        .hasMessageMatching("(?s)standard\\.yaml:\\d+:\\d+: .*");
  }

  @Test
  void a_term_cannot_be_searched_for_ever() {
    assertThatThrownBy(() -> read("concepts: { x: [a .. a .. a .. a .. a .. a .. a .. b] }"))
        .hasMessageContaining("standard.yaml:3:17: the term")
        .hasMessageContaining("is too long: at most 16 items, 3 of them '..'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'(a'", "'(?=a)b'", "'(a)\\1'"})
  void a_pattern_that_re2_does_not_read_is_a_mistake(String pattern) {
    assertThatThrownBy(
            () -> read("conditions: { x: { field: [a], matches: '%s' } }".formatted(pattern)))
        .hasMessageContaining("standard.yaml:3:41: '" + pattern + "' is no pattern of RE2: ");
  }

  @Test
  void concepts_of_concepts_are_bounded() {
    StringBuilder yaml = new StringBuilder("concepts:\n  c0: [word]\n");
    for (int i = 1; i < 40; i++) {
      yaml.append("  c%d: [$c%d x, $c%d y]\n".formatted(i, i - 1, i - 1));
    }
    assertThatThrownBy(() -> read(yaml.toString()))
        .hasMessageContaining("stands for more than 5000 terms");
  }

  @Test
  void a_term_of_many_choices_ends_soon() throws Exception {
    String many = "a1, ".repeat(4000);
    Standard standard =
        read(
            """
            concepts: { x: [%s b] }
            sections: [{ id: s, title: S, names: [$x .. $x .. $x .. $x] }]
            """
                .formatted(many));
    String text = "a1 c d e f g ".repeat(200);
    Wording wording = standard.vocabulary().read(text);
    assertThat(wording.has(standard.section("s").orElseThrow().names())).isFalse();
  }

  /** Every kind of mistake, in words that say what to write instead. */
  @Test
  void all_mistakes_are_told_at_once() throws IOException {
    Path folder = Path.of("src/test/resources/standards/mistaken");
    List<String> told = new ArrayList<>();
    try {
      StandardReader.layered(List.of(StandardFiles.in(folder, "acme")), TODAY);
    } catch (StandardException e) {
      e.problems().forEach(p -> told.add(p.toString()));
    }
    io.github.integrationspec.Golden.assertEquals(
        "standards/mistaken.txt", String.join("\n", told) + "\n");
  }

  @Test
  void expectations_are_read_with_their_places() throws Exception {
    Standard standard = read(new HashMap<>(Map.of("standard.yaml", HEAD)));
    assertThatThrownBy(
            () ->
                ExpectationReader.read(
                    "c/expected.yaml",
                    "findings:\n  - { rul: x }\n  - { rule: document-ownr, level: bad }\nprofil: x\n",
                    standard))
        .hasMessageContaining("c/expected.yaml:2:7: the key 'rul' is not known here")
        .hasMessageContaining(
            "c/expected.yaml:3:13: the rule 'document-ownr' is not known here; did")
        .hasMessageContaining("c/expected.yaml:4:1: the key 'profil' is not known here");
  }
}
