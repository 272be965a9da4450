package io.github.integrationspec.mojo;

import io.github.integrationspec.report.Tool;
import io.github.integrationspec.report.site.FindingsPage;
import io.github.integrationspec.report.site.SitePart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReportException;

/** A page with what the checks of some modules find. */
record SitePage(SiteParts parts, List<MavenProject> modules, Tool tool) {

  static final String NAME = FindingsPage.TITLE;
  static final String DESCRIPTION =
      "Findings in the specifications of third-party integrations, document by document";

  boolean hasContent() throws MavenReportException {
    try {
      return parts.exist(modules);
    } catch (MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  /** Writes it into a site. */
  void write(Sink sink) throws MavenReportException {
    try {
      new FindingsPage(tool).write(parts.of(modules), sink);
    } catch (MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  /** Writes it as a file, where there is something to show. */
  void write(Path file, Log log) throws MojoExecutionException {
    List<SitePart> content = parts.of(modules);
    if (content.isEmpty()) {
      log.info("No integration specifications to report");
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, new FindingsPage(tool).html(content));
    } catch (IOException e) {
      throw new MojoExecutionException("The report " + file + " cannot be written", e);
    }
    log.info("Report: " + file);
  }
}
