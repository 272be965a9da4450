package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Exceptions;
import io.github.integrationspec.finding.Gate;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.report.ConsoleReport;
import io.github.integrationspec.report.ExceptionList;
import io.github.integrationspec.report.FailureMessage;
import io.github.integrationspec.report.GitHubActions;
import io.github.integrationspec.report.ReportFormat;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Levels;
import io.github.integrationspec.standard.Profile;
import io.github.integrationspec.standard.Standard;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Checks the specifications of third-party integrations against the standard and fails the build
 * when one of them violates a rule whose level is {@code error}.
 *
 * <p>A specification is a Markdown file with the Markdown files in its folder or below that it
 * links as its parts, and the diagrams in them or linked from them. A module without specifications
 * passes silently. Runs without a pom, too: {@code mvn
 * io.github.integrationspec:integration-spec-maven-plugin:VERSION:check} in any folder.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class CheckMojo extends AbstractMojo {

  /**
   * The folder in which specifications are looked for, relative to the module's base directory.
   *
   * <p>When it is not set, this is {@code docs/integrations}, and a module without that folder
   * passes. When it is set, it must hold a specification: a build that checks nothing by mistake
   * fails.
   */
  @Parameter(property = "integration-spec.specDirectory")
  private File specDirectory;

  /**
   * Ant patterns, relative to {@code specDirectory}, of the files that are specifications: {@code
   * **}{@code /spec.md}. By default every Markdown file is one, but for README and index files,
   * templates, the parts of other specifications, and inputs to them such as decision records,
   * feature pages, requirements, plans, evaluations and runbooks.
   */
  @Parameter(property = "integration-spec.includes")
  private List<String> includes;

  /** Ant patterns, relative to {@code specDirectory}, of files and folders that are left out. */
  @Parameter(property = "integration-spec.excludes")
  private List<String> excludes;

  /**
   * Standards of your own, over the built-in one and over each other in this order. Each is a
   * folder with a {@code standard.yaml}, relative to the module, else to the outermost one; or such
   * a folder in a jar among the plugin's {@code <dependencies>}, as {@code
   * classpath:/standards/acme} or just {@code acme}.
   */
  @Parameter(property = "integration-spec.standards")
  private List<String> standards;

  /**
   * The levels of single rules or of whole groups: {@code error}, {@code warning}, {@code info} or
   * {@code off}. A rule's own level wins over that of its group, and both win over the profile.
   *
   * <pre>
   * &lt;severities&gt;
   *   &lt;sequence-timeout&gt;error&lt;/sequence-timeout&gt;  &lt;!-- a rule --&gt;
   *   &lt;monitoring&gt;warning&lt;/monitoring&gt;          &lt;!-- a group --&gt;
   *   &lt;document-ticket&gt;off: our tracker has no links&lt;/document-ticket&gt;
   * &lt;/severities&gt;
   * </pre>
   *
   * What is switched off stands in the reports as an exception, with the reason behind the colon.
   */
  @Parameter private Map<String, String> severities;

  /**
   * How strictly the standard is applied: {@code essential} (only what it requires), {@code
   * standard} (its default levels) or {@code strict} (every warning is an error).
   */
  @Parameter(property = "integration-spec.profile", defaultValue = "standard")
  private String profile;

  /**
   * The status that every specification must have, for release builds: {@code approved} (then
   * {@code Completed} will do, too). Applies the rule {@code approval-required} as an error.
   */
  @Parameter(property = "integration-spec.requiredStatus")
  private String requiredStatus;

  /** What fails the build: {@code error}, {@code warning} (or worse) or {@code never}. */
  @Parameter(property = "integration-spec.failOn", defaultValue = "error")
  private String failOn;

  /** The number of warnings above which the build fails; any number passes when it is not set. */
  @Parameter(property = "integration-spec.maxWarnings")
  private Integer maxWarnings;

  /**
   * The file with the findings that are accepted for now, which do not count: the goal {@code
   * baseline} writes it. A relative path is looked for in the module's folder and in those above
   * it.
   *
   * <p>When it is not set, {@code integration-spec-baseline.yaml} is used if there is one. When it
   * is set, it must be there.
   */
  @Parameter(property = "integration-spec.baselineFile")
  private String baselineFile;

  /**
   * Lists everything that is excepted from the standard in the log: suppressions, deferrals,
   * entries of the baseline and rules that are off, with who, why, until when and since how many
   * days. The reports have the list in any case.
   */
  @Parameter(property = "integration-spec.showExceptions", defaultValue = "false")
  private boolean showExceptions;

  /**
   * The formats of the reports that are written: {@code sarif}, {@code html} (a folder for people,
   * with the documents and their diagrams drawn), {@code json}, {@code junit}, {@code gitlab},
   * {@code checkstyle}, {@code markdown}.
   */
  @Parameter(property = "integration-spec.formats", defaultValue = "sarif,html")
  private List<String> formats;

  /**
   * Where reports are written, as {@code report.sarif}, {@code html/index.html} and so on, with
   * {@code fixes.patch}: changes that mend findings, for {@code git apply}. By default {@code
   * target/integration-spec}.
   */
  @Parameter(property = "integration-spec.reportDirectory")
  private File reportDirectory;

  /**
   * The file in which the goal {@code approve} recorded approvals. By default {@code
   * .approvals.yaml} in {@code specDirectory}; without it no change since an approval is reported.
   */
  @Parameter(property = "integration-spec.approvalsFile")
  private File approvalsFile;

  /**
   * The size in bytes above which a file is not read; a document of more is reported by the rule
   * {@code document-readable}.
   */
  @Parameter(property = "integration-spec.maxFileSize", defaultValue = "1000000")
  private long maxFileSize;

  /** Skips the check. */
  @Parameter(property = "integration-spec.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("The check of integration specifications is skipped");
      return;
    }
    Location location = Location.of(project, session);
    CheckSettings settings = settings(location);
    if (settings.hasNothingToCheck()) {
      getLog().debug("No integration specifications: there is no " + settings.specDirectory());
      return;
    }
    CheckRequest request = settings.request(LocalDate.now(ZoneId.systemDefault()));
    ReportFiles files = new ReportFiles(settings, PluginTool.of(execution));
    CheckReport report = check(settings, request, files::take);
    if (report.specifications().isEmpty() && report.results().isEmpty()) {
      nothingFound(settings, report);
      return;
    }
    new ConsoleReport().lines(report).forEach(this::log);
    if (showExceptions || getLog().isDebugEnabled()) {
      ExceptionList.lines(report).forEach(getLog()::info);
    }
    List<String> written = files.write(request, report);
    files
        .writeFixes(report)
        .ifPresent(
            patch -> {
              getLog().info("Some findings can be mended as they are, in the repository's root:");
              getLog().info("  git apply " + patch);
            });
    GitHubStep.tell(new GitHubActions(System.getenv(), settings.checkout()), report);
    Optional<String> failure = settings.gate().failure(report);
    if (failure.isPresent()) {
      throw new MojoFailureException(
          FailureMessage.of(report, settings.gate(), failure.get(), String.join(", ", written)));
    }
  }

  /** Whether there is nothing to show: the check is skipped, or has nothing to check. */
  boolean isSilent() throws MojoExecutionException {
    return skip || settings(Location.of(project, session)).hasNothingToCheck();
  }

  /** What the check finds, for goals that show it: it writes nothing and fails on no finding. */
  Outcome outcome() throws MojoExecutionException {
    CheckSettings settings = settings(Location.of(project, session));
    CheckRequest request = settings.request(LocalDate.now(ZoneId.systemDefault()));
    return new Outcome(settings, check(settings, request, (specification, sources) -> {}));
  }

  /** What a check found, and how it was configured. */
  record Outcome(CheckSettings settings, CheckReport report) {}

  private CheckSettings settings(Location location) throws MojoExecutionException {
    try {
      Standard standard = Standards.of(standards, location);
      Profile chosen = Words.value("profile", profile, Profile.values(), Profile::id);
      return new CheckSettings(
          location,
          Optional.ofNullable(specDirectory).map(File::toPath),
          includes == null ? List.of() : includes,
          excludes == null ? List.of() : excludes,
          standard,
          Levels.inForce(
              standard,
              chosen,
              RequiredStatus.of(requiredStatus).severities(Severities.of(severities).words())),
          new Gate(
              Words.value("failOn", failOn, Gate.FailOn.values(), Gate.FailOn::id),
              maxWarnings == null ? OptionalInt.empty() : OptionalInt.of(maxWarnings)),
          ReportFormat.named(formats),
          Optional.ofNullable(reportDirectory).map(File::toPath),
          Optional.ofNullable(approvalsFile).map(File::toPath),
          maxFileSize);
    } catch (BadSettingException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  private Exceptions exceptions(CheckSettings settings) throws MojoExecutionException {
    return Exceptions.ofBuild(
        BaselineFile.applied(settings.location(), baselineFile, settings.standard()),
        Severities.of(severities).switchedOff());
  }

  private CheckReport check(
      CheckSettings settings,
      CheckRequest request,
      BiConsumer<Specification, Map<String, SourceText>> reader)
      throws MojoExecutionException {
    try {
      return new CheckEngine(BuiltInReaders.readers()).check(request, exceptions(settings), reader);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The folder " + settings.specDirectory() + " cannot be read", e);
    }
  }

  private void nothingFound(CheckSettings settings, CheckReport report)
      throws MojoFailureException {
    String message = NothingFound.message(settings, report);
    if (settings.configuredDirectory().isPresent()) {
      throw new MojoFailureException(message);
    }
    getLog().info(message);
  }

  private void log(ConsoleReport.Line line) {
    switch (line.level()) {
      case ERROR -> getLog().error(line.text());
      case WARNING -> getLog().warn(line.text());
      default -> getLog().info(line.text());
    }
  }
}
