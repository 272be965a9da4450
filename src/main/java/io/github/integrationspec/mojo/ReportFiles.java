package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.report.ReportFormat;
import io.github.integrationspec.report.Reporter;
import io.github.integrationspec.report.Tool;
import io.github.integrationspec.report.html.HtmlReport;
import io.github.integrationspec.report.html.ReadSpecification;
import io.github.integrationspec.source.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes the reports that were asked for. */
final class ReportFiles {

  private final CheckSettings settings;
  private final Tool tool;
  private final List<ReadSpecification> read = new ArrayList<>();

  ReportFiles(CheckSettings settings, Tool tool) {
    this.settings = settings;
    this.tool = tool;
  }

  /** Keeps what was read, where a format shows it. */
  void take(Specification specification, Map<String, SourceText> sources) {
    if (settings.formats().contains(ReportFormat.HTML)) {
      read.add(new ReadSpecification(specification, sources));
    }
  }

  /** Writes them and returns their paths as messages show them. */
  List<String> write(CheckRequest request, CheckReport report) throws MojoExecutionException {
    List<String> written = new ArrayList<>();
    for (ReportFormat format : settings.formats()) {
      Path file = settings.reportDirectory().resolve(format.fileName());
      try {
        Files.createDirectories(file.getParent());
        Optional<Reporter> reporter = format.reporter(tool);
        if (reporter.isPresent()) {
          try (Writer out = Files.newBufferedWriter(file)) {
            reporter.get().write(report, out);
          }
        } else {
          new HtmlReport(tool, CheckEngine.includes(request)).write(report, read, file.getParent());
        }
      } catch (IOException e) {
        throw new MojoExecutionException("The report " + file + " cannot be written", e);
      }
      written.add(settings.location().display(file));
    }
    return written;
  }
}
