package io.github.integrationspec.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationspec.Golden;
import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecificationScaffoldTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Path PETS = Path.of("src/test/resources/scaffold/pets.yaml");

  @TempDir Path folder;

  @Test
  void suggests_what_is_not_known() throws IOException {
    String text = scaffold().write(ApiOutline.suggested());
    Golden.assertEquals("scaffold/suggested.md", text);
    assertThat(rulesReported(text)).containsOnly("document-placeholder");
  }

  @Test
  void takes_endpoints_from_an_openapi_description() throws Exception {
    String text = scaffold().write(OpenApiFile.read(PETS, Files.readString(PETS)));
    Golden.assertEquals("scaffold/pets.md", text);
    assertThat(rulesReported(text)).containsOnly("document-placeholder");
  }

  @Test
  void has_the_sections_of_a_standard_of_ones_own() {
    String text =
        scaffold()
            .write(
                ApiOutline.suggested(),
                new OwnSections(
                    List.of(
                        new OwnSections.OwnSection("overview", "Überblick", List.of()),
                        new OwnSections.OwnSection("security", "", List.of("Name the DPO.")),
                        new OwnSections.OwnSection("privacy", "Datenschutz", List.of("Say it.")))));
    assertThat(text.lines().filter(l -> l.startsWith("## ")))
        .containsExactly("## 1. Überblick", "## 2. Security", "## 3. Datenschutz");
    assertThat(text)
        .contains("TODO: Name the DPO.\n\n## 3. Datenschutz\n\nTODO: Say it.\n")
        .startsWith("---\ntitle: ");
  }

  @Test
  void each_todo_is_reported_once() throws IOException {
    String text = scaffold().write(ApiOutline.suggested());
    long todos = text.lines().filter(l -> l.contains("TODO")).count();
    assertThat(check(text)).hasSize((int) todos);
  }

  @Test
  void what_a_description_does_not_say_is_left_to_decide() throws Exception {
    String text =
        scaffold()
            .write(
                OpenApiFile.read(
                    PETS,
                    """
                    {"openapi": "3.0.0", "servers": [{"url": "/v1"}], "paths": {"/a": {"get": {
                      "responses": {}}}}}
                    """));
    assertThat(text)
        .contains("<https://docs.example.com>. TODO: put in the address")
        .contains("`https://api.example.com`. TODO: put in production and sandbox");
  }

  @Test
  void a_description_cannot_break_out_of_its_cell() throws Exception {
    String text =
        scaffold()
            .write(
                OpenApiFile.read(
                    PETS,
                    """
                    {"swagger": "2.0", "host": "x.example", "paths": {"/a|b`": {"get": {
                      "summary": "one | two <script>\\nend", "responses": {}}}}}
                    """));
    assertThat(text).contains("| GET | `/a b` | one   two  script |").doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "paths: 3",
        "a: [",
        "{\"paths\": {}}",
        "paths: &a {x: *a}",
        "paths: {x: {$ref: '#/paths/x'}}"
      })
  void what_is_no_description_is_refused(String text) {
    assertThatThrownBy(() -> OpenApiFile.read(PETS, text))
        .isInstanceOf(UnreadableDescriptionException.class)
        .hasMessageContaining("pets.yaml");
  }

  private static SpecificationScaffold scaffold() {
    return new SpecificationScaffold("Pawsome", "Registry", "Adoption", TODAY);
  }

  private List<String> rulesReported(String text) throws IOException {
    return check(text).stream().map(r -> r.finding().rule().value()).toList();
  }

  private List<Result> check(String text) throws IOException {
    Standard standard = StandardReader.builtIn();
    Map<RuleId, Level> levels =
        standard.rules().stream()
            .filter(r -> r.status() == Rule.Status.ACTIVE && r.level() != Level.OFF)
            .collect(Collectors.toMap(Rule::id, Rule::level));
    Files.writeString(folder.resolve("pawsome.md"), text);
    return new CheckEngine(BuiltInReaders.readers())
        .check(
            new CheckRequest(
                folder, folder, folder, List.of(), List.of(), standard, levels, 1 << 20, TODAY))
        .results();
  }
}
