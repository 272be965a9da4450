package io.github.integrationspec.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page asks for, as it is read. */
class EvidenceReaderTest {

  private static Standard standard(String rest) throws StandardException {
    String yaml =
        """
        name: Acme
        version: "1"
        sections:
          - { id: api, title: API, names: [api] }
          - { id: security, title: Security, names: [security] }
        """
            + rest;
    return StandardReader.read(
        path -> path.equals("standard.yaml") ? Optional.of(yaml) : Optional.empty());
  }

  private static Evidence read(String evidence) throws StandardException {
    return standard("conditions: { c: " + evidence + " }").conditions().get("c");
  }

  private static <T extends Evidence> T read(String evidence, Class<T> type)
      throws StandardException {
    Evidence read = read(evidence);
    assertThat(read).isInstanceOf(type);
    return type.cast(read);
  }

  private static List<String> words(TermSet terms) {
    return terms.expressions();
  }

  private static List<String> words(Optional<TermSet> terms) {
    return terms.map(TermSet::expressions).orElse(List.of());
  }

  @Test
  void a_statement() throws StandardException {
    Evidence.Says says =
        read(
            "{ says: [[a, b], c], about: d, unless: [e], in: api, not-in: [security], polarity:"
                + " either, text: code }",
            Evidence.Says.class);
    assertThat(says.says())
        .extracting(TermSet::expressions)
        .containsExactly(List.of("a", "b"), List.of("c"));
    assertThat(words(says.about())).containsExactly("d");
    assertThat(words(says.unless())).containsExactly("e");
    assertThat(says.scope()).isEqualTo(new Evidence.Scope(List.of("api"), List.of("security")));
    assertThat(says.polarity()).isEqualTo(Evidence.Polarity.EITHER);
    assertThat(says.text()).isEqualTo(Evidence.Text.CODE);
  }

  @Test
  void a_statement_without_more() throws StandardException {
    Evidence.Says says = read("{ says: a }", Evidence.Says.class);
    assertThat(says.about()).isEmpty();
    assertThat(says.unless()).isEmpty();
    assertThat(says.scope()).isEqualTo(Evidence.Scope.EVERYWHERE);
    assertThat(says.polarity()).isEqualTo(Evidence.Polarity.AFFIRMED);
    assertThat(says.text()).isEqualTo(Evidence.Text.PROSE);
  }

  @Test
  void a_field() throws StandardException {
    Evidence.Field field =
        read(
            "{ field: [a], shape: date, value: b, matches: 'C\\d', unless: d, in: api, polarity:"
                + " open, columns: ignored, reach: section }",
            Evidence.Field.class);
    assertThat(words(field.labels())).containsExactly("a");
    assertThat(field.shape()).contains(Shape.DATE);
    assertThat(words(field.value())).containsExactly("b");
    assertThat(field.matches()).isPresent();
    assertThat(words(field.unless())).containsExactly("d");
    assertThat(field.scope().in()).containsExactly("api");
    assertThat(field.polarity()).isEqualTo(Evidence.Polarity.OPEN);
    assertThat(field.columns()).isEqualTo(Evidence.Columns.IGNORED);
    assertThat(field.reach()).isEqualTo(Evidence.Reach.SECTION);
  }

  @Test
  void a_table() throws StandardException {
    Evidence.Table table =
        read(
            "{ table: [a, [b, c]], cells: [d], filled: 3, unless: e, rows: 2, about: f, in: api }",
            Evidence.Table.class);
    assertThat(table.columns())
        .extracting(TermSet::expressions)
        .containsExactly(List.of("a"), List.of("b", "c"));
    assertThat(table.cells()).extracting(TermSet::expressions).containsExactly(List.of("d"));
    assertThat(table.filled()).isEqualTo(3);
    assertThat(table.rows()).isEqualTo(2);
    assertThat(words(table.unless())).containsExactly("e");
    assertThat(words(table.about())).containsExactly("f");
    assertThat(table.scope().in()).containsExactly("api");

    Evidence.Table plain = read("{ table: [a] }", Evidence.Table.class);
    assertThat(plain.cells()).isEmpty();
    assertThat(plain.filled()).isZero();
    assertThat(plain.rows()).isEqualTo(1);
  }

  @Test
  void a_block_of_code() throws StandardException {
    Evidence.Code code =
        read(
            "{ code: [json, xml], about: a, introduced: b, blocks: 2, not-in: api }",
            Evidence.Code.class);
    assertThat(code.languages()).containsExactly("json", "xml");
    assertThat(words(code.about())).containsExactly("a");
    assertThat(words(code.introduced())).containsExactly("b");
    assertThat(code.blocks()).isEqualTo(2);
    assertThat(code.scope().notIn()).containsExactly("api");
    assertThat(read("{ code: json }", Evidence.Code.class).blocks()).isEqualTo(1);
  }

  @Test
  void a_link() throws StandardException {
    Evidence.Link link =
        read("{ link: a, opens: b, unless: c, to: web, in: api }", Evidence.Link.class);
    assertThat(words(link.text())).containsExactly("a");
    assertThat(words(link.opens())).containsExactly("b");
    assertThat(words(link.unless())).containsExactly("c");
    assertThat(link.target()).isEqualTo(Evidence.LinkTarget.WEB);
    assertThat(link.scope().in()).containsExactly("api");
    assertThat(read("{ link: a }", Evidence.Link.class).target())
        .isEqualTo(Evidence.LinkTarget.ANY);
  }

  @Test
  void what_is_made_of_others() throws StandardException {
    Evidence a = read("{ says: a }");
    assertThat(read("[{ says: a }, { all: [{ says: a }, { not: { says: a } }] }]").toString())
        .isEqualTo(
            new Evidence.AnyOf(List.of(a, new Evidence.AllOf(List.of(a, new Evidence.Not(a)))))
                .toString());
    assertThat(read("{ any: { says: a } }").toString())
        .isEqualTo(new Evidence.AnyOf(List.of(a)).toString());
    assertThat(read("{ when: { says: a }, then: { says: a } }").toString())
        .isEqualTo(new Evidence.When(a, a).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{ any: [], in: api } ~ 6:29: the key 'in' is not known here",
        "{ all: [], rows: 1 } ~ 6:29: the key 'rows' is not known here",
        "{ not: { says: a }, in: api } ~ 6:38: the key 'in' is not known here",
        "{ when: { says: a }, then: { says: a }, in: api } ~ 6:58: the key 'in' is not known here",
        "{ says: a, rows: 1 } ~ 6:29: the key 'rows' is not known here",
        "{ field: a, rows: 1 } ~ 6:30: the key 'rows' is not known here",
        "{ table: a, text: code } ~ 6:30: the key 'text' is not known here",
        "{ code: a, rows: 1 } ~ 6:29: the key 'rows' is not known here",
        "{ link: a, rows: 1 } ~ 6:29: the key 'rows' is not known here",
        "{ table: a, rows: two } ~ 6:36: a whole number was expected here, not 'two'",
        "{ rule: api-version } ~ 6:26: the rule 'api-version' is not known here",
        "[ a ] ~ 6:20: a mapping of keys to values was expected here",
        "{ sayz: a } ~ 6:18: evidence has one of the keys any, all, not, when, says, field, table,"
            + " code, link, rule; did you mean 'says'?"
      })
  void a_key_of_another_kind_is_a_mistake(String evidence, String message) {
    assertThatThrownBy(() -> read(evidence))
        .isInstanceOf(StandardException.class)
        .hasMessageContaining("standard.yaml:" + message);
  }

  @Test
  void terms_that_checks_ask_for_are_those_of_all_standards_together() throws StandardException {
    Standard standard =
        StandardReader.layered(
            List.of(
                path ->
                    path.equals("standard.yaml")
                        ? Optional.of(
                            "name: Acme\nversion: \"1\"\nterms: { status-approved: [abgenickt] }\n")
                        : Optional.empty()),
            java.time.LocalDate.of(2026, 11, 25));
    assertThat(words(standard.terms("status-approved"))).contains("abgenickt");
    assertThat(words(standard.terms("flow-headings")))
        .isEqualTo(words(StandardReader.builtIn().terms("flow-headings")))
        .isNotEmpty();
    assertThatThrownBy(() -> standard.terms("status-unknown"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
