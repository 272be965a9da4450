package io.github.integrationspec.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.FrontMatter;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private final MarkdownReader reader = new MarkdownReader();

  private Document read(String text) {
    return reader.read(SourceText.of("spec.md", text));
  }

  private static List<String> entries(Document document) {
    return document.frontMatter().entries().stream()
        .map(e -> e.path() + "=" + e.value().text())
        .toList();
  }

  private static ParseProblem onlyProblem(Document document) {
    assertThat(document.problems()).hasSize(1);
    return document.problems().get(0);
  }

  @Test
  void flattens_lists_and_mappings() {
    Document document =
        read(
            """
            ---
            title: Stripe
            approvals:
              - team: security
                by: A. B.
            flows: [charge, refund]
            ---
            # Stripe
            """);

    assertThat(entries(document))
        .containsExactly(
            "title=Stripe",
            "approvals[0].team=security",
            "approvals[0].by=A. B.",
            "flows[0]=charge",
            "flows[1]=refund");
    assertThat(document.frontMatter().span()).isEqualTo(new Span("spec.md", 1, 1, 7, 4));
    assertThat(document.root().children().get(0).title()).isEqualTo("Stripe");
  }

  @Test
  void keeps_values_as_they_are_written() {
    Document document =
        read("---\ndraft: no\nnumber: 012\ndate: 2026-01-02\nempty:\nversion: \"2.1\"\n---\n");

    assertThat(entries(document))
        .containsExactly("draft=no", "number=012", "date=2026-01-02", "empty=", "version=2.1");
  }

  @Test
  void knows_the_places_of_keys_and_values_behind_signs_of_two_units() {
    Document document = read("---\n🚀: 🚀 go\nquoted: 'it''s'\n---\n");

    FrontMatter.Entry first = document.frontMatter().entries().get(0);
    assertThat(first.keySpan()).isEqualTo(new Span("spec.md", 2, 1, 2, 3));
    assertThat(first.value().span()).isEqualTo(new Span("spec.md", 2, 5, 2, 10));
    FrontMatter.Entry second = document.frontMatter().entries().get(1);
    assertThat(second.value().text()).isEqualTo("it's");
    assertThat(second.value().span(3, 4)).isEqualTo(new Span("spec.md", 3, 14, 3, 15));
  }

  @Test
  void places_the_lines_of_block_scalars() {
    Document document = read("---\nreason: |\n  one\n  two\nnext: x\n---\n");

    FrontMatter.Entry reason = document.frontMatter().entries().get(0);
    assertThat(reason.value().text()).isEqualTo("one\ntwo\n");
    assertThat(reason.value().span(4, 7)).isEqualTo(new Span("spec.md", 4, 3, 4, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\na: b\n---\nText", "---\na: b\n...\nText", "--- \na: b\n---\t\nText"})
  void ends_at_a_line_of_dashes_or_dots(String text) {
    Document document = read(text);

    assertThat(entries(document)).containsExactly("a=b");
    assertThat(OutlinePrinter.print(document)).contains("p \"Text\" @4:1-4:5");
    assertThat(document.problems()).isEmpty();
  }

  @Test
  void reads_a_document_whose_front_matter_is_not_closed() {
    Document document = read("---\ntitle: Stripe\n\n# Stripe\n");

    assertThat(onlyProblem(document).message()).contains("not closed");
    assertThat(onlyProblem(document).span().line()).isEqualTo(1);
    assertThat(document.root().children().get(0).title()).isEqualTo("Stripe");
    assertThat(document.frontMatter().entries()).isEmpty();
  }

  @Test
  void loses_nothing_when_the_close_is_missing_and_a_rule_stands_further_below() {
    Document document = read("---\ntitle: a: b\n\n# Stripe\n\ntext: with: colons\n\n---\nend\n");

    assertThat(onlyProblem(document).span().line()).isEqualTo(2);
    assertThat(document.root().children().get(0).title()).isEqualTo("Stripe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n\n# Title\n\n---\n", "---\n\n# Title\n", "----\n\n# Title\n"})
  void takes_a_rule_at_the_start_for_a_rule(String text) {
    Document document = read(text);

    assertThat(document.problems()).isEmpty();
    assertThat(document.root().children().get(0).title()).isEqualTo("Title");
  }

  @Test
  void reports_what_is_not_yaml_with_its_place() {
    ParseProblem problem = onlyProblem(read("---\ntitle: a: b\n---\nText\n"));

    assertThat(problem.span()).isEqualTo(new Span("spec.md", 2, 9, 2, 10));
    assertThat(problem.message()).startsWith("this front matter cannot be read as YAML");
  }

  @Test
  void reports_a_key_that_stands_twice() {
    ParseProblem problem = onlyProblem(read("---\na:\n  b: 1\n  b: 2\n---\n"));

    assertThat(problem.span()).isEqualTo(new Span("spec.md", 4, 3, 4, 4));
    assertThat(problem.message()).contains("'a.b' stands twice");
  }

  @Test
  void reports_nesting_of_a_thousand_levels() {
    ParseProblem problem = onlyProblem(read("---\na: " + "[".repeat(1000) + "\n---\n"));

    assertThat(problem.message()).contains("cannot be read as YAML");
  }

  @Test
  void reports_aliases_that_multiply() {
    StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x]\n");
    for (int i = 1; i <= 20; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }

    ParseProblem problem = onlyProblem(read(yaml + "---\n"));

    assertThat(problem.message()).contains("more than 5000 values");
  }

  @Test
  void reports_an_alias_that_holds_itself() {
    assertThat(onlyProblem(read("---\na: &a [*a]\n---\n")).message()).contains("nested too deep");
  }

  @Test
  void reports_characters_that_yaml_does_not_allow() {
    ParseProblem problem = onlyProblem(read("---\n🚀: \u0007\n---\n"));

    assertThat(problem.span().line()).isEqualTo(2);
    assertThat(problem.span().column()).isEqualTo(5);
    assertThat(problem.message()).endsWith("U+0007");
  }

  @Test
  void reads_front_matter_behind_a_byte_order_mark_and_with_windows_line_ends() {
    Document document = read("\ufeff---\r\ntitle: Stripe\r\n---\r\n# Stripe\r\n");

    assertThat(entries(document)).containsExactly("title=Stripe");
    assertThat(document.frontMatter().entries().get(0).value().span())
        .isEqualTo(new Span("spec.md", 2, 8, 2, 14));
    assertThat(document.source().text()).startsWith("---");
  }
}
