package io.github.integrationspec.mojo;

import io.github.integrationspec.report.SafeText;
import io.github.integrationspec.scaffold.ApiOutline;
import io.github.integrationspec.scaffold.OpenApiFile;
import io.github.integrationspec.scaffold.OwnSections;
import io.github.integrationspec.scaffold.SpecificationScaffold;
import io.github.integrationspec.scaffold.UnreadableDescriptionException;
import io.github.integrationspec.source.Workspace;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Writes a new specification: every section of the standard, diagrams with their error branches,
 * suggested values, and a {@code TODO} for each thing that a person must decide. A check of it
 * reports these and nothing else. An existing file is never overwritten.
 *
 * <p>{@code mvn …:init -Dvendor=Stripe -Dservice=Payments}; with {@code -Dopenapi=stripe.yaml} its
 * endpoints, parameters, authentication and errors are filled in. Runs without a pom, too.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false, aggregator = true)
public final class InitMojo extends AbstractMojo {

  /** The third party's name; {@code -Dvendor=…} will do, too. */
  @Parameter(property = "integration-spec.vendor")
  private String vendor;

  /** Short for {@code integration-spec.vendor} on the command line. */
  @Parameter(property = "vendor")
  private String vendorShort;

  /** The service of it that is used; by default its API. {@code -Dservice=…} will do, too. */
  @Parameter(property = "integration-spec.service")
  private String service;

  /** Short for {@code integration-spec.service} on the command line. */
  @Parameter(property = "service")
  private String serviceShort;

  /**
   * The third party's OpenAPI description, JSON or YAML, of version 3 or Swagger 2. {@code
   * -Dopenapi=…} will do, too.
   */
  @Parameter(property = "integration-spec.openapi")
  private File openapi;

  /** Short for {@code integration-spec.openapi} on the command line. */
  @Parameter(property = "openapi")
  private File openapiShort;

  /** The folder that the specification is written to. */
  @Parameter(property = "integration-spec.specDirectory", defaultValue = "docs/integrations")
  private File specDirectory;

  /** Standards of your own, as for {@code check}: the new specification has their sections, too. */
  @Parameter(property = "integration-spec.standards")
  private List<String> standards;

  /** The size in bytes above which the OpenAPI description is not read. */
  @Parameter(property = "integration-spec.maxOpenApiSize", defaultValue = "20000000")
  private long maxOpenApiSize;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public void execute() throws MojoExecutionException {
    String who = oneLine(vendor == null ? vendorShort : vendor);
    if (who.isEmpty()) {
      throw new MojoExecutionException(
          "vendor: name the third party, for instance -Dvendor=Stripe -Dservice=Payments");
    }
    String what = oneLine(service == null ? serviceShort : service);
    Location location = Location.of(project, session);
    OwnSections own = own(location);
    ApiOutline api = api(location, openapi == null ? openapiShort : openapi);
    Path file =
        location
            .resolve(specDirectory.toPath())
            .resolve(fileName(who + (what.isEmpty() ? "" : " " + what)) + ".md");
    String text =
        new SpecificationScaffold(
                who,
                what.isEmpty() ? "API" : what,
                team(location),
                LocalDate.now(ZoneId.systemDefault()))
            .write(api, own);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new MojoExecutionException(
          location.display(file)
              + " exists and is not overwritten; move it away, or choose another -Dservice=…");
    } catch (IOException e) {
      throw new MojoExecutionException(location.display(file) + " cannot be written", e);
    }
    long todos = text.lines().filter(l -> l.contains("TODO")).count();
    getLog().info("Wrote " + location.display(file) + ".");
    getLog().info("Its " + todos + " TODOs say what to decide; each value beside one is a guess.");
    getLog().info("`" + Command.of("check", project, execution) + "` lists those that are left.");
    if (Files.exists(Workspace.repositoryRoot(file, location.root()).resolve(".git"))) {
      getLog()
          .info("`git add` the file first: a specification that is not in git is an error, too.");
    }
  }

  private OwnSections own(Location location) throws MojoExecutionException {
    if (standards == null || standards.isEmpty()) {
      return new OwnSections(List.of());
    }
    try {
      Standard standard = Standards.of(standards, location);
      return Additions.of(standard, StandardReader.builtIn());
    } catch (BadSettingException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  private ApiOutline api(Location location, File chosen) throws MojoExecutionException {
    if (chosen == null) {
      return ApiOutline.suggested();
    }
    // a relative path on the command line is one of the current folder
    Path file = chosen.isAbsolute() ? chosen.toPath() : location.root().resolve(chosen.toPath());
    try {
      if (Files.size(file) > maxOpenApiSize) {
        throw new MojoExecutionException(
            "openapi: " + file + " is larger than " + maxOpenApiSize + " bytes (maxOpenApiSize)");
      }
      return OpenApiFile.read(file, Files.readString(file));
    } catch (IOException e) {
      throw new MojoExecutionException("openapi: " + file + " cannot be read as UTF-8 text", e);
    } catch (UnreadableDescriptionException e) {
      throw new MojoExecutionException("openapi: " + SafeText.of(e.getMessage()));
    }
  }

  private static String oneLine(String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cntrl}|`<>\"#\\[\\]]+", " ").strip();
  }

  /** {@code stripe-payments}: no letter that a file system would mind. */
  private static String fileName(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "integration" : plain;
  }

  private String team(Location location) {
    return project == null || project.getBasedir() == null
        ? String.valueOf(location.base().getFileName())
        : project.getArtifactId();
  }
}
