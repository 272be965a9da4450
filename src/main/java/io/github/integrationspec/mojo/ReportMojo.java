package io.github.integrationspec.mojo;

import java.io.File;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Shows what {@code check} finds as a page of the Maven site: a matrix of integrations by groups of
 * rules, the findings of each document with place and fix, exceptions, and what was not checked. It
 * never fails on a finding.
 *
 * <p>It takes the configuration of {@code check}: that of the plugin and of the executions of
 * {@code check} in {@code <build>}, with what the plugin's {@code <configuration>} in {@code
 * <reporting>} sets on top. A module without specifications gets no page.
 */
@Mojo(name = ReportMojo.GOAL, defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends AbstractMojo implements MavenReport {

  static final String GOAL = "report";
  static final String OUTPUT = "integration-spec";

  /** Where the page is written when the goal is run by itself, not as part of a site. */
  @Parameter(
      property = "integration-spec.outputDirectory",
      defaultValue = "${project.reporting.outputDirectory}")
  private File outputDirectory;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  private final MavenPluginManager plugins;

  @Inject
  public ReportMojo(MavenPluginManager plugins) {
    this.plugins = plugins;
  }

  @Override
  public void execute() throws MojoExecutionException {
    page().write(outputDirectory.toPath().resolve(OUTPUT + ".html"), getLog());
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    page().write(sink);
  }

  @Override
  public boolean canGenerateReport() throws MavenReportException {
    return page().hasContent();
  }

  private SitePage page() {
    return new SitePage(
        new SiteParts(new ConfiguredChecks(plugins, session, execution), project),
        List.of(project),
        PluginTool.of(execution));
  }

  @Override
  public String getOutputPath() {
    return OUTPUT;
  }

  @Override
  @SuppressWarnings("deprecation") // Maven sites before Doxia 2 ask for it
  public String getOutputName() {
    return getOutputPath();
  }

  @Override
  public String getName(Locale locale) {
    return SitePage.NAME;
  }

  @Override
  public String getDescription(Locale locale) {
    return SitePage.DESCRIPTION;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    outputDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return outputDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }
}
