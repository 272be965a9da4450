package io.github.integrationspec.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.integrationspec.Golden;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

  private static List<Node> nodes(String markdown) {
    MutableDataSet options =
        new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    List<Node> nodes = new ArrayList<>();
    Parser.builder(options).build().parse(markdown).getDescendants().forEach(nodes::add);
    return nodes;
  }

  private static String limited(CheckReport report, int bytes) throws IOException {
    StringWriter out = new StringWriter();
    new MarkdownReport(Checkout.ROOT, bytes).write(report, out);
    return out.toString();
  }

  @Test
  void writes_a_table_and_the_findings_worst_first() throws IOException {
    Golden.assertEquals(
        "reports/markdown/findings.md",
        Reports.text(ReportFormat.MARKDOWN, SampleReports.findings()));
  }

  @Test
  void writes_a_table_alone_when_there_is_nothing_to_say() throws IOException {
    String text = Reports.text(ReportFormat.MARKDOWN, SampleReports.clean());
    assertThat(nodes(text)).hasAtLeastOneElementOfType(TableBlock.class);
    assertThat(text).startsWith("# Integration specifications: no findings\n").doesNotContain("##");
  }

  @Test
  void lets_nothing_of_a_document_become_markup() throws IOException {
    String text = Reports.text(ReportFormat.MARKDOWN, SampleReports.injecting());
    assertThat(nodes(text))
        .doesNotHaveAnyElementsOfTypes(Link.class, Image.class, HtmlBlock.class)
        .filteredOn(HtmlInline.class::isInstance)
        .allSatisfy(n -> assertThat(n.getChars().toString()).isEqualTo("<br>"));
    assertThat(nodes(text)).filteredOn(TableBlock.class::isInstance).hasSize(1);
    assertThat(text).doesNotContain("@octocat").doesNotContain("https://");
    Golden.assertEquals("reports/markdown/injecting.md", text);
  }

  @Test
  void keeps_to_its_limit_leaving_out_the_least_bad_and_counting_them() throws IOException {
    Level[] levels = new Level[100];
    Arrays.fill(levels, Level.INFO);
    levels[99] = Level.ERROR;
    CheckReport report = SampleReports.inFiles(levels);
    String whole = limited(report, Integer.MAX_VALUE);
    String text = limited(report, whole.getBytes(UTF_8).length - 2000);
    assertThat(text.getBytes(UTF_8).length).isLessThan(whole.getBytes(UTF_8).length - 2000);
    assertThat(text).contains("## Errors").contains("docs/0099.md");
    assertThat(text).containsPattern("\n\\d+ more findings: see the full report\\.\n$");
    int shown = text.split("- \\*\\*limits-rate", -1).length - 1;
    assertThat(text).contains((100 - shown) + " more findings");
  }
}
