package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.engine.SpecificationReader;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.report.AuditReport;
import io.github.integrationspec.report.FixesPatch;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes the reports that were asked for. */
final class ReportFiles {

  private static final int KEPT = 200;
  private static final String FIXES = "fixes.patch";

  private final CheckSettings settings;
  private final Tool tool;
  private final Map<String, ReadSpecification> read = new HashMap<>();

  ReportFiles(CheckSettings settings, Tool tool) {
    this.settings = settings;
    this.tool = tool;
  }

  /** Keeps what was read, where a format shows it; of many specifications the first. */
  void take(Specification specification, Map<String, SourceText> sources) {
    if (settings.formats().contains(ReportFormat.HTML) && read.size() < KEPT) {
      read.put(specification.file(), new ReadSpecification(specification, sources));
    }
  }

  /** Writes them and returns their paths as messages show them. */
  List<String> write(CheckRequest request, CheckReport report) throws MojoExecutionException {
    List<String> written = new ArrayList<>();
    for (ReportFormat format : settings.formats()) {
      Path file = settings.reportDirectory().resolve(format.fileName());
      Optional<Reporter> reporter = format.reporter(tool, settings.checkout());
      if (reporter.isPresent()) {
        write(reporter.get(), report, file);
      } else {
        writePages(request, report, file.getParent());
      }
      written.add(settings.location().display(file));
    }
    if (!written.isEmpty()) {
      write(new AuditReport(tool), report, settings.reportDirectory().resolve(AuditReport.FILE));
    }
    return written;
  }

  /**
   * Writes the changes that mend findings and returns the patch's path as {@code git apply} takes
   * it; where there are none, a patch of an earlier run is gone.
   */
  Optional<String> writeFixes(CheckReport report) throws MojoExecutionException {
    Path file = settings.reportDirectory().resolve(FIXES);
    try {
      String patch = new FixesPatch(settings.location().base(), settings.checkout()).of(report);
      if (patch.isEmpty()) {
        Files.deleteIfExists(file);
        return Optional.empty();
      }
      Files.createDirectories(settings.reportDirectory());
      replaceLink(file);
      Files.writeString(file, patch);
    } catch (IOException e) {
      throw failed(file, e);
    }
    return Optional.of(settings.checkout().path(settings.location().display(file)));
  }

  private static void write(Reporter reporter, CheckReport report, Path file)
      throws MojoExecutionException {
    try {
      Files.createDirectories(file.getParent());
      replaceLink(file);
      try (Writer out = Files.newBufferedWriter(file)) {
        reporter.write(report, out);
      }
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /** A link that was laid where a report goes must not lead to another file. */
  private static void replaceLink(Path file) throws IOException {
    if (Files.isSymbolicLink(file)) {
      Files.delete(file);
    }
  }

  private void writePages(CheckRequest request, CheckReport report, Path folder)
      throws MojoExecutionException {
    try (SpecificationReader again =
        new SpecificationReader(request, BuiltInReaders.readers(request.limits()))) {
      replaceLink(folder.resolve("index.html"));
      new HtmlReport(
              tool,
              CheckEngine.includes(request),
              CheckEngine.pictures(request, HtmlReport.LARGEST_PICTURE))
          .write(
              report,
              checked ->
                  read.containsKey(checked.file())
                      ? Optional.of(read.get(checked.file()))
                      : again.read(checked, ReadSpecification::new),
              folder);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  private static MojoExecutionException failed(Path file, IOException e) {
    return new MojoExecutionException("The report " + file + " cannot be written", e);
  }
}
