package io.github.integrationspec.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReaderTest {

  private static final Path FIXTURES = Path.of("src/test/resources/markdown");

  private final MarkdownReader reader = new MarkdownReader();

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** {@code -DupdateGolden} writes the outlines anew. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void reads_a_fixture_as_its_outline_says(Path fixture) throws IOException {
    String name = fixture.getFileName().toString();
    Document document = reader.read(SourceText.of(name, Files.readString(fixture)));
    Path golden = FIXTURES.resolve(name.replace(".md", ".outline.txt"));
    String outline = OutlinePrinter.print(document);
    if (System.getProperty("updateGolden") != null) {
      Files.writeString(golden, outline);
    }
    assertThat(outline).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_visible_character_is_where_it_is_said_to_be(Path fixture) throws IOException {
    String text = Files.readString(fixture);
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String variant = text.replace("\n", lineEnd);
      Document document = reader.read(SourceText.of("x.md", variant));
      assertThat(Places.wrong(document, variant)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void reads_the_same_whatever_the_line_ends(Path fixture) throws IOException {
    String text = Files.readString(fixture);
    String outline = OutlinePrinter.print(reader.read(SourceText.of("x.md", text)));
    Document windows = reader.read(SourceText.of("x.md", text.replace("\n", "\r\n")));
    // places behind a line end move, and line ends stay in code and comments
    assertThat(withoutPlaces(OutlinePrinter.print(windows).replace("\\r", "")))
        .isEqualTo(withoutPlaces(outline));
  }

  @Test
  void leaves_a_byte_order_mark_out() {
    Document document = reader.read(SourceText.of("x.md", "\ufeff# Title"));

    Section section = document.root().children().get(0);
    assertThat(section.title()).isEqualTo("Title");
    assertThat(section.span()).isEqualTo(new Span("x.md", 1, 1, 1, 8));
    assertThat(document.source().text()).isEqualTo("# Title");
  }

  @Test
  void counts_columns_in_utf_16_units_and_a_tab_as_one() {
    Document document = reader.read(SourceText.of("x.md", "🚀\t**go** now"));

    Prose prose = ((Paragraph) document.root().blocks().get(0)).prose();
    assertThat(prose.text()).isEqualTo("🚀\tgo now");
    assertThat(prose.span(3, 5)).isEqualTo(new Span("x.md", 1, 6, 1, 8));
    assertThat(prose.marks()).containsExactly(new Mark(MarkKind.STRONG, 3, 5, ""));
  }

  @Test
  void expands_a_tab_that_is_partly_indent_of_code() {
    Document document = reader.read(SourceText.of("x.md", "- a\n\n\t\tcode\n"));

    ListBlock list = (ListBlock) document.root().blocks().get(0);
    CodeBlock code = (CodeBlock) list.items().get(0).blocks().get(1);
    assertThat(code.text().text()).isEqualTo("  code\n");
    assertThat(code.text().span(2, 6)).isEqualTo(new Span("x.md", 3, 3, 3, 7));
  }

  @Test
  void reads_an_empty_document() {
    Document document = reader.read(SourceText.of("x.md", ""));

    assertThat(document.root().blocks()).isEmpty();
    assertThat(document.root().children()).isEmpty();
    assertThat(document.root().span()).isEqualTo(new Span("x.md", 1, 1, 1, 1));
    assertThat(document.problems()).isEmpty();
  }

  @Test
  void a_nul_does_not_end_a_paragraph() {
    Document document = reader.read(SourceText.of("x.md", "before\0after"));

    Prose prose = ((Paragraph) document.root().blocks().get(0)).prose();
    assertThat(prose.text()).isEqualTo("before\0after");
  }

  @Test
  void a_section_ends_with_its_last_child() {
    Document document = reader.read(SourceText.of("x.md", "# A\n\ntext\n\n## B\n\nend\n\n# C\n"));

    Section a = document.root().children().get(0);
    assertThat(a.span()).isEqualTo(new Span("x.md", 1, 1, 7, 4));
    assertThat(a.children()).extracting(Section::title).containsExactly("B");
    assertThat(document.root().children().get(1).title()).isEqualTo("C");
  }

  @Test
  void reads_a_slice_with_the_places_of_the_whole() {
    SourceText whole = SourceText.of("x.md", "skipped\n  # Title\n");
    Document document = reader.read(whole.slice(8, whole.length()));

    assertThat(document.root().children().get(0).heading().orElseThrow().prose().span())
        .isEqualTo(new Span("x.md", 2, 5, 2, 10));
  }

  @Test
  void one_reader_serves_several_threads() {
    List<String> texts = IntStream.range(0, 200).mapToObj(i -> "# T" + i + "\n\n[a](b)").toList();

    List<String> titles =
        texts.parallelStream()
            .map(t -> reader.read(SourceText.of("x.md", t)).root().children().get(0).title())
            .toList();

    assertThat(titles).isEqualTo(IntStream.range(0, 200).mapToObj(i -> "T" + i).toList());
  }

  private static String withoutPlaces(String outline) {
    return outline.replaceAll("@\\d+:\\d+-\\d+:\\d+", "@");
  }
}
