package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.Approver;
import io.github.integrationspec.engine.Approver.Recorded;
import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.facts.ApprovalFile.BrokenException;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Standard;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Records that a team approved a specification: who, when, and hashes of what each section says.
 * From then on {@code check} reports a section that says something else, by the rule {@code
 * approval-content}, as long as the status is Approved or Completed.
 *
 * <pre>
 * mvn integration-spec:approve -Dintegration-spec.document=docs/integrations/stripe.md \
 *   -Dintegration-spec.team=security -Dintegration-spec.by="Jane Roe"
 * </pre>
 *
 * <p>White space, line wrapping, quotes and dashes, comments, the status, the version and the
 * sign-off itself are not part of what is recorded. A later approval of the same team takes the
 * place of its earlier one. Commit the file with the document.
 */
@Mojo(name = "approve", threadSafe = true, requiresProject = false)
public final class ApproveMojo extends AbstractMojo {

  /**
   * The specification that is approved: its main file, relative to the base directory. Without it,
   * all specifications whose status is Approved or Completed.
   */
  @Parameter(property = "integration-spec.document")
  private File document;

  /** The team that approves: {@code security}, {@code architecture}, or any other. */
  @Parameter(property = "integration-spec.team")
  private String team;

  /** The person who approves. */
  @Parameter(property = "integration-spec.by")
  private String by;

  /**
   * The folder in which specifications are looked for, relative to the module's base directory. By
   * default {@code docs/integrations}.
   */
  @Parameter(property = "integration-spec.specDirectory", defaultValue = "docs/integrations")
  private File specDirectory;

  /** Standards of your own, as for {@code check}. */
  @Parameter(property = "integration-spec.standards")
  private List<String> standards;

  /** Ant patterns of the files that are specifications, as for {@code check}. */
  @Parameter(property = "integration-spec.includes")
  private List<String> includes;

  /** Ant patterns of what is left out, as for {@code check}. */
  @Parameter(property = "integration-spec.excludes")
  private List<String> excludes;

  /**
   * The file that approvals are recorded in. By default {@code .approvals.yaml} in {@code
   * specDirectory}.
   */
  @Parameter(property = "integration-spec.approvalsFile")
  private File approvalsFile;

  /** The size in bytes above which a file is not read. */
  @Parameter(property = "integration-spec.maxFileSize", defaultValue = "1000000")
  private long maxFileSize;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException {
    required("team", team, "the team that approves, for instance security");
    required("by", by, "the person who approves");
    Location location = Location.of(project, session);
    Path folder = location.resolve(specDirectory.toPath());
    Optional<Path> chosen = chosen(location);
    if (!Files.exists(folder) || (document != null && chosen.isEmpty())) {
      getLog().info("No integration specifications to approve in " + folder);
      return;
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    CheckRequest request = request(location, folder, today);
    try {
      List<Recorded> recorded =
          new Approver(BuiltInReaders.readers())
              .approve(request, new Approver.Approval(team.strip(), by.strip(), today), chosen);
      report(location, request, recorded, today);
    } catch (BrokenException e) {
      throw new MojoExecutionException(
          "approvalsFile: "
              + location.display(request.approvalsFile())
              + " cannot be used: "
              + e.getMessage()
              + "; restore it from git, or delete it to begin anew");
    } catch (IOException e) {
      throw new MojoExecutionException("approve: " + e.getMessage(), e);
    }
  }

  private CheckRequest request(Location location, Path folder, LocalDate today)
      throws MojoExecutionException {
    return new CheckRequest(
        location.base(),
        location.repository(folder),
        folder,
        includes == null ? List.of() : includes,
        excludes == null ? List.of() : excludes,
        standard(location),
        Map.of(),
        maxFileSize,
        today,
        approvalsFile == null
            ? CheckRequest.defaultApprovals(folder)
            : location.resolve(approvalsFile.toPath()));
  }

  private Standard standard(Location location) throws MojoExecutionException {
    try {
      return Standards.of(standards, location);
    } catch (BadSettingException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  private static void required(String parameter, String value, String what)
      throws MojoExecutionException {
    if (value == null || value.isBlank()) {
      throw new MojoExecutionException(
          parameter + ": name " + what + " (-Dintegration-spec." + parameter + "=…)");
    }
  }

  /** The document, if this module has it; one of several modules need not. */
  private Optional<Path> chosen(Location location) throws MojoExecutionException {
    if (document == null) {
      return Optional.empty();
    }
    Path path = location.resolve(document.toPath());
    if (Files.isRegularFile(path)) {
      return Optional.of(path);
    }
    if (session.getProjects().size() > 1) {
      return Optional.empty();
    }
    throw new MojoExecutionException("document: there is no file " + path);
  }

  private void report(
      Location location, CheckRequest request, List<Recorded> recorded, LocalDate today)
      throws MojoExecutionException {
    if (recorded.isEmpty()) {
      if (document != null) {
        throw new MojoExecutionException(
            "document: "
                + document
                + " is not the main file of a specification in "
                + location.display(request.specDirectory()));
      }
      getLog().info("No specification has the status Approved or Completed: nothing was recorded");
      return;
    }
    for (Recorded one : recorded) {
      getLog()
          .info(
              one.file()
                  + ": "
                  + one.sections()
                  + (one.sections() == 1 ? " section" : " sections")
                  + " approved for "
                  + team.strip()
                  + " by "
                  + by.strip()
                  + ", "
                  + today);
    }
    getLog().info("Recorded in " + location.display(request.approvalsFile()) + "; commit it");
  }
}
