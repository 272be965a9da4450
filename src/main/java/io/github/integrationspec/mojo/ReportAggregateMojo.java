package io.github.integrationspec.mojo;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
 * Shows what {@code check} finds in a project and in all modules below it as one page of the Maven
 * site of the project, with a link to the page of each module that has one of its own.
 *
 * <p>Each module is shown as its own {@code report} shows it, with its own configuration. The
 * documents are read, not the results of an earlier build: {@code mvn site} alone will do, also
 * with {@code -T}. A project without modules gets no page.
 */
@Mojo(
    name = "report-aggregate",
    defaultPhase = LifecyclePhase.SITE,
    aggregator = true,
    threadSafe = true)
public final class ReportAggregateMojo extends AbstractMojo implements MavenReport {

  private static final String OUTPUT = "integration-spec-aggregate";

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
  public ReportAggregateMojo(MavenPluginManager plugins) {
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
    return modules().size() > 1 && page().hasContent();
  }

  private SitePage page() {
    return new SitePage(
        new SiteParts(new ConfiguredChecks(plugins, session, execution), project),
        modules(),
        PluginTool.of(execution));
  }

  /** The project itself first, then those below it in the order of the reactor. */
  private List<MavenProject> modules() {
    List<MavenProject> below = project.getCollectedProjects();
    return Stream.concat(Stream.of(project), below == null ? Stream.of() : below.stream()).toList();
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
    return SitePage.NAME + " (all modules)";
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
