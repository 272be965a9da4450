package io.github.integrationspec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.Golden;
import io.github.integrationspec.report.Matrix;
import io.github.integrationspec.report.SampleReports;
import io.github.integrationspec.report.Tool;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {

  private static final Tool TOOL = new Tool("integration-spec", "1.2.3", "https://tool.example");

  @TempDir private Path folder;

  @Test
  void the_page_has_the_matrix_and_escapes_all_values() throws IOException {
    var report = SampleReports.findings();
    StringWriter out = new StringWriter();

    new IndexPage(TOOL).write(report, Matrix.of(report), out);

    Golden.assertEquals("reports/html/index.html", out.toString());
  }

  @Test
  void documents_are_written_with_the_place_of_every_element() throws IOException {
    WrittenReport.write(WrittenReport.DOCUMENTS, folder);

    // how PlantUML draws depends on the fonts of the machine; the table of endpoints has a test of
    // its own
    Golden.assertEquals(
        "reports/html/parcel.html",
        document(1)
                .replaceAll("(?s)<svg.*?</svg>", "<svg/>")
                .replaceFirst("(?s)<section class=\"reconciliation\">.*?</section>", "")
                .replace("><", ">\n<")
            + "\n");
  }

  @Test
  void a_hostile_document_is_text() throws IOException {
    WrittenReport.write(WrittenReport.DOCUMENTS, folder);

    String html = document(0);
    assertThat(html.replaceAll("(?s)<(/?[a-zA-Z]+)[^>]*>", "<$1>").split("(?=<)"))
        .allSatisfy(
            part ->
                assertThat(part)
                    .doesNotContainPattern(
                        "^</?(script|style|iframe|form|input|base|meta|object|embed|image|foreignObject)>"));
    assertThat(html)
        .doesNotContainPattern("<img(?! src=\"data:image/svg\\+xml;base64,[A-Za-z0-9+/=]*\" )");
    assertThat(html).doesNotContainPattern("<[^>]* on[a-z]+=");
    assertThat(html).doesNotContainPattern("<[^>]* style=");
    assertThat(html).doesNotContainPattern("(?i)href=\"(?!#\"|https?:|mailto:)");
  }

  @Test
  void data_is_json_in_ascii_whatever_documents_hold() throws IOException {
    WrittenReport.write(WrittenReport.DOCUMENTS, folder);

    try (Stream<Path> scripts = Files.list(folder.resolve("data"))) {
      for (Path script : scripts.toList()) {
        String text = Files.readString(script);
        assertThat(text).matches("(?s)integrationSpec\\.take\\(\"[a-z0-9-]+\", .*\\);\n");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
        value(script);
      }
    }
  }

  @Test
  void replaces_what_an_earlier_run_left() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/document-7.js"), "old");
    Files.writeString(folder.resolve("notes.txt"), "kept");

    WrittenReport.write(WrittenReport.DOCUMENTS, folder);

    assertThat(folder.resolve("data/document-7.js")).doesNotExist();
    assertThat(folder.resolve("data/document-1.js")).exists();
    assertThat(folder.resolve("notes.txt")).exists();
  }

  @Test
  void mermaid_is_there_only_when_a_document_has_mermaid() throws IOException {
    Path documents = folder.resolve("docs");
    Files.createDirectories(documents);
    Files.writeString(documents.resolve("a.md"), "# Integration with Parcelhawk\n\nNo drawing.\n");
    WrittenReport.write(documents, folder.resolve("without"));
    assertThat(folder.resolve("without/assets/mermaid.min.js")).doesNotExist();

    Files.writeString(
        documents.resolve("a.md"),
        "# Integration with Parcelhawk\n\n```mermaid\nsequenceDiagram\n  A->>B: hi\n```\n");
    WrittenReport.write(documents, folder.resolve("with"));
    assertThat(folder.resolve("with/assets/mermaid.min.js")).exists();
  }

  @Test
  void the_same_documents_give_the_same_report() throws IOException {
    WrittenReport.write(WrittenReport.DOCUMENTS, folder.resolve("a"));
    WrittenReport.write(WrittenReport.DOCUMENTS, folder.resolve("b"));

    for (String file :
        List.of("index.html", "data/index.js", "data/rules.js", "data/document-1.js")) {
      assertThat(folder.resolve("a").resolve(file))
          .hasSameTextualContentAs(folder.resolve("b").resolve(file));
    }
  }

  private String document(int number) throws IOException {
    return value(folder.resolve("data/document-" + number + ".js"));
  }

  private static String value(Path script) throws IOException {
    String text = Files.readString(script);
    String json = text.substring(text.indexOf(", ") + 2, text.lastIndexOf(");"));
    return new JsonMapper().readTree(json).asString("");
  }
}
