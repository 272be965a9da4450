package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.Limits;
import io.github.integrationspec.finding.AppliedBaseline;
import io.github.integrationspec.finding.BadBaselineException;
import io.github.integrationspec.finding.BaselineChange;
import io.github.integrationspec.finding.BaselineChange.Acceptance;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Exceptions;
import io.github.integrationspec.finding.Gate;
import io.github.integrationspec.finding.Result;
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
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Records today's findings, so that the goal {@code check} fails on new ones alone.
 *
 * <p>By default it only takes entries out: those whose finding is mended. With {@code
 * -Dintegration-spec.accept="reason"} it also accepts the findings that are not in the baseline
 * yet. All modules of a build share one file; each changes the entries of its own documents alone.
 */
// Maven runs a goal that needs no project once for the whole reactor, and this one is for each
// module
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends AbstractMojo {

  private static final String SECRET = "security-leaked-secret";

  /** Why today's findings are accepted. Without it, none is added. */
  @Parameter(property = "integration-spec.accept")
  private String accept;

  /** Who accepts them; by default the name of the user that runs Maven. */
  @Parameter(property = "integration-spec.acceptedBy", defaultValue = "${user.name}")
  private String acceptedBy;

  /**
   * The file. A relative path is looked for in the module's folder and in those above it, and
   * created at the root of the reactor.
   */
  @Parameter(property = "integration-spec.baselineFile", defaultValue = BaselineFile.NAME)
  private String baselineFile;

  /** As of the goal {@code check}. */
  @Parameter(property = "integration-spec.specDirectory")
  private File specDirectory;

  /** As of the goal {@code check}. */
  @Parameter(property = "integration-spec.includes")
  private List<String> includes;

  /** As of the goal {@code check}. */
  @Parameter(property = "integration-spec.excludes")
  private List<String> excludes;

  /** As of the goal {@code check}. */
  @Parameter(property = "integration-spec.standards")
  private List<String> standards;

  /** As of the goal {@code check}. */
  @Parameter private Map<String, String> severities;

  /** As of the goal {@code check}. */
  @Parameter(property = "integration-spec.profile", defaultValue = "standard")
  private String profile;

  /** As of the goal {@code check}. */
  @Parameter(property = "integration-spec.requiredStatus")
  private String requiredStatus;

  /** As of the goal {@code check}. */
  @Parameter(property = "integration-spec.maxFileSize", defaultValue = "1000000")
  private long maxFileSize;

  /** As of the goal {@code check}. */
  @Parameter(property = "integration-spec.approvalsFile")
  private File approvalsFile;

  /** Skips the goal. */
  @Parameter(property = "integration-spec.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("The baseline of integration specifications is skipped");
      return;
    }
    CheckSettings settings = settings(Location.of(project, session));
    if (settings.hasNothingToCheck()) {
      getLog().debug("No integration specifications: there is no " + settings.specDirectory());
      return;
    }
    BaselineFile file = BaselineFile.of(settings.location(), baselineFile);
    AppliedBaseline before = file.read(settings.location(), settings.standard());
    CheckReport report =
        check(
            settings,
            Exceptions.ofBuild(Optional.of(before), Severities.of(severities).switchedOff()));
    BaselineChange change = BaselineChange.paidOff(report, before);
    boolean accepts = accept != null && !accept.isBlank();
    if (accepts) {
      change = change.accepting(report, before, acceptance());
    } else if (!file.store(settings.standard()).exists()) {
      throw new MojoFailureException(
          "There is no baseline " + file.path() + " yet. Create it with\n  " + BaselineFile.CREATE);
    }
    update(file, settings.standard(), change);
    tell(file, settings, report, change);
  }

  private static CheckReport check(CheckSettings settings, Exceptions exceptions)
      throws MojoExecutionException {
    try {
      return new CheckEngine(BuiltInReaders.readers())
          .check(settings.request(LocalDate.now(ZoneId.systemDefault())), exceptions);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The folder " + settings.specDirectory() + " cannot be read", e);
    }
  }

  private Acceptance acceptance() {
    return new Acceptance(
        accept.strip().replaceAll("\\s+", " "),
        acceptedBy == null ? "" : acceptedBy.strip(),
        LocalDate.now(ZoneId.systemDefault()));
  }

  private CheckSettings settings(Location location) throws MojoExecutionException {
    try {
      Standard standard = Standards.of(standards, location);
      return new CheckSettings(
          location,
          Optional.ofNullable(specDirectory).map(File::toPath),
          includes == null ? List.of() : includes,
          excludes == null ? List.of() : excludes,
          standard,
          Levels.inForce(
              standard,
              Words.value("profile", profile, Profile.values(), Profile::id),
              RequiredStatus.of(requiredStatus).severities(Severities.of(severities).words())),
          new Gate(Gate.FailOn.NEVER, OptionalInt.empty()),
          Set.of(),
          Optional.empty(),
          Optional.ofNullable(approvalsFile).map(File::toPath),
          Limits.DEFAULT.ofFiles(maxFileSize),
          Runtime.getRuntime().availableProcessors());
    } catch (BadSettingException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  private static void update(BaselineFile file, Standard standard, BaselineChange change)
      throws MojoExecutionException {
    try {
      file.store(standard).update(change);
    } catch (BadBaselineException e) {
      throw new MojoExecutionException(file.unusable(e));
    } catch (IOException e) {
      throw new MojoExecutionException("The baseline " + file.path() + " cannot be written", e);
    }
  }

  private void tell(
      BaselineFile file, CheckSettings settings, CheckReport report, BaselineChange change) {
    int open = BaselineChange.open(report).size();
    getLog()
        .info(
            settings.location().display(file.path())
                + ": "
                + entries(change.accepted().size())
                + " added, "
                + entries(change.paidOff().size())
                + " paid off and removed");
    if (change.accepted().isEmpty() && open > 0) {
      getLog()
          .info(
              open
                  + (open == 1 ? " finding is" : " findings are")
                  + " not in the baseline and still reported. To accept "
                  + (open == 1 ? "it" : "them")
                  + ": -Dintegration-spec.accept=\"reason\"");
    }
    BaselineChange.open(report).stream()
        .filter(r -> !change.accepted().isEmpty())
        .map(Result::finding)
        .filter(f -> f.rule().value().equals(SECRET))
        .forEach(
            f ->
                getLog()
                    .warn(
                        f.span()
                            + ": a credential was accepted into the baseline. Revoke it: who has"
                            + " the repository has the credential"));
  }

  private static String entries(int number) {
    return number + (number == 1 ? " entry" : " entries");
  }
}
