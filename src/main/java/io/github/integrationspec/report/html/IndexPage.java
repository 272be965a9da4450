package io.github.integrationspec.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.report.Matrix;
import io.github.integrationspec.report.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * The page itself: the matrix and the frame that scripts fill. Its template is {@code
 * src/main/jte/report/Index.jte}, compiled when the plugin is built; it escapes all values.
 */
final class IndexPage {

  private final Tool tool;

  IndexPage(Tool tool) {
    this.tool = tool;
  }

  void write(CheckReport report, Matrix matrix, Writer out) throws IOException {
    try {
      JteIndexGenerated.render(
          new OwaspHtmlTemplateOutput(new WriterOutput(out)),
          null,
          tool,
          report,
          matrix,
          clean(report));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static long clean(CheckReport report) {
    return report.specifications().stream()
        .filter(
            s ->
                report.results().stream()
                    .filter(Result::counts)
                    .noneMatch(r -> r.finding().specification().equals(s.file())))
        .count();
  }
}
