package io.github.integrationspec.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.Document;
import io.github.integrationspec.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes that take a parser without limits minutes, or its stack. */
class LimitsTest {

  private static final int SIZE = 100_000;

  private final MarkdownReader reader = new MarkdownReader();

  private Document read(String text) {
    return reader.read(SourceText.of("spec.md", text + "\n\n# Behind it\n"));
  }

  private static String repeated(String shape) {
    return shape.repeat(SIZE / shape.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](",
        "![",
        "[",
        "[]",
        "[a][b]",
        "&amp;",
        "*a **b ",
        "`a",
        "<a ",
        "<b>",
        "<!--",
        "<?",
        "https://a ",
        "\\",
        "~~a ",
        "|"
      })
  void a_paragraph_of_markup_alone_is_plain_text(String shape) {
    Document document = read("x " + repeated(shape));

    assertThat(document.root().children()).hasSize(1);
    assertThat(document.problems().size()).isLessThanOrEqualTo(1);
    assertThat(document.root().blocks()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[x", "[x](<", "[x](y \"", "[x](y '", "[x](y (", "[x]: <", "[x]: y \""})
  void a_row_of_backslashes_in_a_link_that_does_not_end_is_text(String beginning) {
    String text = beginning + "\\".repeat(300);

    Document document = read("see " + text + "\n\n" + text);

    assertThat(document.root().children().get(0).title()).isEqualTo("Behind it");
    assertThat(OutlinePrinter.print(document)).contains("\\\\\\");
  }

  @Test
  void a_link_keeps_what_is_escaped_in_it() {
    Document document = read("[a \\] b \\\\](<c\\>d> \"e \\\" f\")");

    assertThat(document.links()).hasSize(1);
    assertThat(OutlinePrinter.print(document)).contains("a ] b \\");
  }

  @Test
  void says_which_paragraph_is_read_as_plain_text() {
    Document document = read("fine\n\n" + repeated("&amp;"));

    assertThat(document.problems()).hasSize(1);
    assertThat(document.problems().get(0).span().line()).isEqualTo(3);
    assertThat(document.problems().get(0).message()).contains("read as plain text");
  }

  @Test
  void reads_a_long_paragraph_with_as_much_markup_as_people_write() {
    Document document = read("A [link](a.md) with `code` &amp; *more*.\n".repeat(400));

    assertThat(document.problems()).isEmpty();
    assertThat(document.links()).hasSize(400);
  }

  @Test
  void reads_backtick_runs_of_growing_length() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < SIZE; i++) {
      text.append("`".repeat(i)).append(' ');
    }

    assertThat(read(text.toString()).root().children()).hasSize(1);
  }

  @Test
  void reads_many_definitions_of_references() {
    StringBuilder text = new StringBuilder("[last]\n\n");
    for (int i = 0; text.length() < SIZE; i++) {
      text.append("[r").append(i).append("]: /u").append(i).append('\n');
    }

    Document document = read(text + "[last]: /end");

    assertThat(document.links()).hasSize(1);
    assertThat(document.links().get(0).target()).isEqualTo("/end");
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "> ", "- ", "1. ", "> - ", "* + "})
  void markers_that_nest_too_deep_are_text(String shape) {
    Document document = read(repeated(shape) + "abyss");

    assertThat(document.root().children().get(0).title()).isEqualTo("Behind it");
    assertThat(document.root().blocks()).hasSize(1);
    assertThat(document.problems()).hasSize(1);
    assertThat(document.problems().get(0).message()).contains("nested more than 100 deep");
    assertThat(OutlinePrinter.print(document)).contains("abyss");
  }

  @Test
  void lists_that_nest_by_indent_are_bounded() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < SIZE; i++) {
      text.append("  ".repeat(i)).append("- a\n");
    }

    assertThat(read(text.toString()).root().children()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div>\n\n",
        "<details><summary>",
        "<ul><li>",
        "<table><tr><td>",
        "<blockquote>\n",
        "<pre>\n\n",
        "<div class=\"mermaid\">\n\n",
        "::: a\n",
        ":::: a\n:::\n",
        "!!! a\n    ",
        "<dl><dt>a<dd>"
      })
  void containers_that_are_never_closed_end_with_the_document(String shape) {
    Document document = read(repeated(shape));

    assertThat(OutlinePrinter.print(document)).contains("Behind it");
  }

  @Test
  void tables_stop_at_a_number_of_cells() {
    String wide = "|a".repeat(150) + "|\n" + "|-".repeat(150) + "|\n";
    Document document = read(wide + "|x\n".repeat(5_000));

    assertThat(document.problems()).hasSize(1);
    assertThat(document.problems().get(0).message()).contains("more than 200000 cells");
    assertThat(document.root().children()).hasSize(1);
  }

  @Test
  void cells_of_html_tables_that_span_stop_as_well() {
    Document document =
        read("<table>" + repeated("<tr><td rowspan=50 colspan=50>x<td rowspan=50 colspan=50>y"));

    assertThat(document.problems()).hasSize(1);
    assertThat(document.problems().get(0).message()).contains("more than 200000 cells");
  }

  @Test
  void a_long_comment_in_a_line_is_a_comment() {
    Document document = read("text <!-- " + repeated("x-") + " --> more");

    assertThat(OutlinePrinter.print(document)).contains("p \"text  more\"");
    assertThat(document.problems()).isEmpty();
  }
}
