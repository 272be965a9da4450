package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Inspection;
import io.github.integrationspec.model.OtherDiagram;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which diagrams a document shows, and where. */
class SpecificationAssemblerTest {

  private static final String SEQUENCE = "sequenceDiagram\n  A->>B: hello\n";

  @TempDir Path folder;
  private Repository repository;

  @BeforeEach
  void makeRepository() {
    repository = new Repository(folder);
  }

  private List<Inspection> inspect(String path) throws IOException {
    List<Inspection> inspections = new ArrayList<>();
    new Inspector(BuiltInReaders.readers())
        .inspect(
            new CheckRequest(
                folder,
                folder,
                folder.resolve(path),
                List.of(),
                List.of(),
                StandardReader.builtIn(),
                Map.of(),
                1_000_000,
                LocalDate.of(2026, 11, 25)),
            inspections::add);
    return inspections;
  }

  private List<PlacedDiagram> diagrams(String text) throws IOException {
    repository.write("docs/a.md", text);
    return inspect("docs/a.md").get(0).diagrams();
  }

  private static String fence(String label, String text) {
    return "# A\n\n```" + label + "\n" + text + "```\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"mermaid", "Mermaid", "mmd", "{.mermaid}", "", "text"})
  void a_fence_with_a_mermaid_header_is_a_diagram(String label) throws IOException {
    assertThat(diagrams(fence(label, SEQUENCE)))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.diagram()).isInstanceOf(SequenceDiagram.class);
              assertThat(d.place().line()).isEqualTo(3);
              assertThat(d.isLinked()).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"plantuml", "puml", "uml", ""})
  void a_fence_in_plantuml_is_a_diagram(String label) throws IOException {
    assertThat(diagrams(fence(label, "@startuml\nA -> B : hello\n@enduml\n")))
        .singleElement()
        .satisfies(d -> assertThat(d.diagram().syntax()).isEqualTo(DiagramSyntax.PLANTUML));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"graph of calls\n", "pie for lunch\n", "timeline of the talks\n", "A -> B\n"})
  void other_text_is_no_diagram(String text) throws IOException {
    assertThat(diagrams(fence("", text))).isEmpty();
  }

  @Test
  void a_labelled_block_of_code_is_no_diagram_whatever_is_in_it() throws IOException {
    assertThat(diagrams(fence("bash", SEQUENCE))).isEmpty();
  }

  @Test
  void diagrams_nested_in_lists_quotes_and_details_are_found() throws IOException {
    assertThat(
            diagrams(
                """
                # A

                - item

                  ```mermaid
                  sequenceDiagram
                    A->>B: one
                  ```

                > ```mermaid
                > sequenceDiagram
                >   A->>B: two
                > ```

                <details>
                <summary>more</summary>

                ```mermaid
                sequenceDiagram
                  A->>B: three
                ```

                </details>
                """))
        .extracting(d -> ((SequenceDiagram) d.diagram()).messages().get(0).text().text())
        .containsExactly("one", "two", "three");
  }

  @Test
  void a_link_and_an_image_show_a_diagram_file() throws IOException {
    repository.write("docs/d/call.mmd", SEQUENCE);
    List<PlacedDiagram> placed =
        diagrams("# A\n\n[the call](d/call.mmd)\n\n![again](d/call.mmd)\n");
    assertThat(placed).hasSize(2);
    assertThat(placed.get(0).file()).isEqualTo("docs/d/call.mmd");
    assertThat(placed.get(0).linkText()).isEqualTo("the call");
    assertThat(placed.get(0).diagram().span().file()).isEqualTo("docs/d/call.mmd");
    assertThat(placed.get(1).place().line()).isEqualTo(5);
  }

  @Test
  void a_file_of_several_diagrams_shows_each() throws IOException {
    repository.write(
        "docs/d.puml", "@startuml\nA -> B : 1\n@enduml\n\n@startuml\nA -> B : 2\n@enduml\n");
    assertThat(diagrams("# A\n\n[both](d.puml)\n")).hasSize(2);
  }

  @Test
  void pictures_are_recognised_and_not_looked_into() throws IOException {
    repository.write("docs/p.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    Files.write(repository.root().resolve("docs/p.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    assertThat(diagrams("# A\n\n![a](p.svg) ![b](p.png) ![c](https://example.org/p.png)\n"))
        .hasSize(2)
        .allSatisfy(
            d -> {
              assertThat(d.diagram()).isInstanceOf(OtherDiagram.class);
              assertThat(d.diagram().syntax()).isEqualTo(DiagramSyntax.PICTURE);
            });
  }

  @Test
  void a_picture_of_drawio_is_read_from_its_embedded_source() throws IOException {
    String drawing =
        "<mxfile><diagram name='P'><mxGraphModel><root><mxCell id='0'/><mxCell id='1' parent='0'/>"
            + "<mxCell id='2' value='API' vertex='1' parent='1'/></root></mxGraphModel></diagram></mxfile>";
    repository.write(
        "docs/flow.drawio.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' content='"
            + drawing.replace("<", "&lt;").replace("'", "&quot;")
            + "'/>");
    assertThat(diagrams("# A\n\n![flow](flow.drawio.svg)\n"))
        .singleElement()
        .satisfies(d -> assertThat(d.diagram()).isInstanceOf(GraphDiagram.class));
  }

  @Test
  void a_diagram_file_that_cannot_be_read_is_a_broken_diagram() throws IOException {
    Files.createDirectories(repository.root().resolve("docs"));
    Files.write(repository.root().resolve("docs/d.mmd"), new byte[] {'a', 0});
    assertThat(diagrams("# A\n\n[d](d.mmd)\n"))
        .singleElement()
        .satisfies(
            d ->
                assertThat(((BrokenDiagram) d.diagram()).errors().get(0).message())
                    .isEqualTo("The file is binary, not text: byte 2 of it is zero"));
  }

  @Test
  void a_place_knows_its_headings_and_the_text_beside_it() throws IOException {
    PlacedDiagram placed =
        diagrams(
                "# A\n\n## Flows\n\n### Charge\n\nBefore.\n\n```mermaid\n"
                    + SEQUENCE
                    + "```\n\nAfter.\n\n## Other\n")
            .get(0);
    assertThat(placed.headings())
        .extracting(h -> h.prose().text().strip())
        .containsExactly("A", "Flows", "Charge");
    assertThat(placed.above().orElseThrow().text()).isEqualTo("Before.");
    assertThat(placed.below().orElseThrow().text()).isEqualTo("After.");
  }

  @Test
  void the_sentence_item_or_row_around_a_link_is_what_stands_above_it() throws IOException {
    repository.write("docs/d.mmd", SEQUENCE);
    assertThat(
            diagrams(
                """
                # A

                The happy path is [drawn](d.mmd).

                - refund: [d](d.mmd)

                | Flow | Diagram |
                | --- | --- |
                | Void a charge | [d](d.mmd) |
                """))
        .extracting(d -> d.above().orElseThrow().text())
        .containsExactly("The happy path is drawn.", "refund: d", "Void a charge");
  }

  @Test
  void a_folder_is_read_file_by_file() throws IOException {
    repository.write("docs/b.mmd", SEQUENCE);
    repository.write("docs/a.md", fence("mermaid", SEQUENCE));
    repository.write("docs/c.txt", "text");
    repository.write("docs/e.md", "");
    List<Inspection> read = inspect("docs");
    assertThat(read)
        .extracting(Inspection::file)
        .containsExactly("docs/a.md", "docs/b.mmd", "docs/e.md");
    assertThat(read.get(1).document()).isEmpty();
    assertThat(read.get(1).diagrams()).hasSize(1);
    assertThat(read.get(2).problems().get(0).message()).isEqualTo("the file is empty");
  }

  @Test
  void a_diagram_may_include_a_file_of_the_repository_and_no_other() throws IOException {
    Files.writeString(folder.resolveSibling("outside.puml"), "X -> Y : secret\n");
    repository.write("docs/common.iuml", "A -> B : shared\n");
    repository.write(
        "docs/d.puml", "@startuml\n!include common.iuml\n!include ../../outside.puml\n@enduml\n");
    assertThat(diagrams("# A\n\n[d](d.puml)\n").toString())
        .contains("shared")
        .doesNotContain("secret");
  }
}
