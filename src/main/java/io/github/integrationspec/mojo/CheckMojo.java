package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.engine.Limits;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Exceptions;
import io.github.integrationspec.finding.Gate;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.report.ConsoleReport;
import io.github.integrationspec.report.ExceptionList;
import io.github.integrationspec.report.FailureMessage;
import io.github.integrationspec.report.GitHubActions;
import io.github.integrationspec.report.ReportFormat;
import io.github.integrationspec.source.Footprint;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Workspace;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Levels;
import io.github.integrationspec.standard.Profile;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
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

  /**
   * The time in seconds in which a file must be read, and a specification judged. One that takes
   * longer is reported by the rule {@code document-readable}; the others are checked. Documents as
   * people write them take a fraction of a second.
   */
  @Parameter(property = "integration-spec.secondsPerDocument", defaultValue = "30")
  private int secondsPerDocument;

  /** The number of specifications that are checked in one run; more are reported and left out. */
  @Parameter(property = "integration-spec.maxDocuments", defaultValue = "20000")
  private int maxDocuments;

  /** The number of findings that are reported in one run, the worst first. */
  @Parameter(property = "integration-spec.maxFindings", defaultValue = "100000")
  private int maxFindings;

  /** How deep lists, quotes and the like may stand in each other; at most 100. */
  @Parameter(property = "integration-spec.maxNesting", defaultValue = "100")
  private int maxNesting;

  /** The number of cells that all tables of a document may have together. */
  @Parameter(property = "integration-spec.maxTableCells", defaultValue = "200000")
  private int maxTableCells;

  /** The number of nodes, edges, participants, messages and the like that a diagram may have. */
  @Parameter(property = "integration-spec.maxDiagramElements", defaultValue = "10000")
  private int maxDiagramElements;

  /**
   * How many specifications are judged at a time; {@code 0} for as many as there are processors.
   * What is found and its order do not depend on it.
   */
  @Parameter(property = "integration-spec.threads", defaultValue = "0")
  private int threads;

  /**
   * Repeats what the last check said when nothing has changed since: no document, no file that one
   * links or includes, no parameter, not the plugin, the state of git or the day. The record is
   * {@code .last-run.json} in {@code reportDirectory}. Not used in GitHub Actions, nor with a
   * baseline or standards of your own.
   */
  @Parameter(property = "integration-spec.cache", defaultValue = "true")
  private boolean cache;

  /**
   * Checks again whenever a document, a diagram or something else that was looked at is saved,
   * until it is stopped. No reports are written, and nothing fails the build.
   */
  @Parameter(property = "integration-spec.watch", defaultValue = "false")
  private boolean watch;

  /** Skips the check. */
  @Parameter(property = "integration-spec.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** What was said in the log: level and text in turn. */
  private final List<String> said = new ArrayList<>();

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("The check of integration specifications is skipped");
      return;
    }
    Location location = Location.of(project, session);
    // before the standard is read: most modules of most builds have no specifications
    if (CheckSettings.hasNothingToCheck(location, path(specDirectory))) {
      sayNothingToCheck(
          location.display(CheckSettings.specDirectory(location, path(specDirectory))));
      return;
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Optional<SortedMap<String, String>> key =
        cache && !watch && !hasOwnStandards() && System.getenv("GITHUB_ACTIONS") == null
            ? Optional.of(RunKey.of(this, execution.getVersion(), location, today))
            : Optional.empty();
    Path reports = CheckSettings.reportDirectory(location, path(reportDirectory));
    Optional<RunRecord> earlier = key.flatMap(k -> earlier(k, location, reports));
    if (earlier.isPresent()) {
      repeat(earlier.get());
      return;
    }
    CheckSettings settings = settings(location);
    if (watch) {
      new Watch(settings, () -> exceptions(settings), getLog()).run();
      return;
    }
    RunRecord.forget(reports);
    Footprint footprint = new Footprint();
    Optional<String> failure = check(settings, settings.request(today), footprint);
    key.filter(k -> failure.isPresent() || !said.isEmpty())
        .ifPresent(k -> remember(k, footprint, location, reports, failure));
    if (failure.isPresent()) {
      throw new MojoFailureException(failure.get());
    }
  }

  /** Their files are not among what the record of a run knows. */
  private boolean hasOwnStandards() {
    return standards != null && !standards.isEmpty();
  }

  /** Checks, writes and says all; returns the message with which the build fails. */
  private Optional<String> check(CheckSettings settings, CheckRequest request, Footprint footprint)
      throws MojoExecutionException, MojoFailureException {
    ReportFiles files = new ReportFiles(settings, PluginTool.of(execution));
    CheckReport report = check(settings, request, files::take, footprint);
    if (report.specifications().isEmpty() && report.results().isEmpty()) {
      nothingFound(settings, report);
      return Optional.empty();
    }
    new ConsoleReport().lines(report).forEach(line -> say(line.level(), line.text()));
    if (showExceptions || getLog().isDebugEnabled()) {
      ExceptionList.lines(report).forEach(line -> say(Level.INFO, line));
    }
    report.results().stream()
        .filter(Result::counts)
        .findFirst()
        .ifPresent(result -> say(Level.INFO, explained(result.finding().rule())));
    List<String> written = files.write(request, report);
    files
        .writeFixes(report)
        .ifPresent(
            patch -> {
              say(Level.INFO, "Some findings can be mended as they are, in the repository's root:");
              say(Level.INFO, "  git apply " + patch);
            });
    GitHubStep.tell(new GitHubActions(System.getenv(), settings.checkout()), report);
    return settings
        .gate()
        .failure(report)
        .map(why -> FailureMessage.of(report, settings.gate(), why, String.join(", ", written)));
  }

  private String explained(RuleId rule) {
    return "Why a rule exists and what it accepts: "
        + Command.of("explain", project, execution)
        + " -Drule="
        + rule;
  }

  /** Silent as a part of a build; who asks by hand is told. */
  private void sayNothingToCheck(String folder) {
    String nothing = "Nothing to check: there is no folder " + folder + " here.";
    if (Command.isByHand(execution) && session.getProjects().size() <= 1) {
      String init = Command.of("init", project, execution);
      getLog().info(nothing);
      getLog().info("`" + init + " -Dvendor=…` writes a first specification.");
    } else {
      getLog().debug(nothing);
    }
  }

  /** Whether there is nothing to show: the check is skipped, or has nothing to check. */
  boolean isSilent() {
    return skip
        || CheckSettings.hasNothingToCheck(Location.of(project, session), path(specDirectory));
  }

  /** What the check finds, for goals that show it: it writes nothing and fails on no finding. */
  Outcome outcome() throws MojoExecutionException {
    CheckSettings settings = settings(Location.of(project, session));
    CheckRequest request = settings.request(LocalDate.now(ZoneId.systemDefault()));
    return new Outcome(
        settings, check(settings, request, (specification, sources) -> {}, new Footprint()));
  }

  /** What a check found, and how it was configured. */
  record Outcome(CheckSettings settings, CheckReport report) {}

  private Optional<RunRecord> earlier(
      SortedMap<String, String> key, Location location, Path reports) {
    Path specifications = CheckSettings.specDirectory(location, path(specDirectory));
    try {
      return RunRecord.holding(
          key, reports, Workspace.of(location.base(), location.repository(specifications)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void repeat(RunRecord earlier) throws MojoFailureException {
    getLog().info("Nothing has changed since the last check: this is what it found");
    for (int i = 0; i < earlier.lines().size(); i += 2) {
      say(Level.valueOf(earlier.lines().get(i)), earlier.lines().get(i + 1));
    }
    if (!earlier.failure().isEmpty()) {
      throw new MojoFailureException(earlier.failure());
    }
  }

  private void remember(
      SortedMap<String, String> key,
      Footprint footprint,
      Location location,
      Path reports,
      Optional<String> failure) {
    if (!BaselineFile.noteAbsence(location, baselineFile, footprint)) {
      return;
    }
    RunKey.note(this, location, footprint);
    new RunRecord(key, footprint.seen(), RunRecord.reports(reports), said, failure.orElse(""))
        .write(reports);
  }

  private static Optional<Path> path(File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  private CheckSettings settings(Location location) throws MojoExecutionException {
    try {
      Standard standard = Standards.of(standards, location);
      Profile chosen = Words.value("profile", profile, Profile.values(), Profile::id);
      return new CheckSettings(
          location,
          path(specDirectory),
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
          path(reportDirectory),
          path(approvalsFile),
          limits(),
          threads());
    } catch (BadSettingException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  private Limits limits() throws BadSettingException {
    return LimitWords.positive(
        new Limits(
            maxFileSize,
            maxDocuments,
            maxFindings,
            Duration.ofSeconds(secondsPerDocument),
            maxNesting,
            maxTableCells,
            maxDiagramElements));
  }

  private int threads() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }

  private Exceptions exceptions(CheckSettings settings) throws MojoExecutionException {
    return Exceptions.ofBuild(
        BaselineFile.applied(settings.location(), baselineFile, settings.standard()),
        Severities.of(severities).switchedOff());
  }

  private CheckReport check(
      CheckSettings settings,
      CheckRequest request,
      BiConsumer<Specification, Map<String, SourceText>> reader,
      Footprint footprint)
      throws MojoExecutionException {
    try {
      return new CheckEngine(BuiltInReaders.readers(request.limits()), footprint)
          .check(request, exceptions(settings), reader);
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

  private void say(Level level, String text) {
    said.add(level.name());
    said.add(text);
    LogLine.write(getLog(), level, text);
  }
}
