package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.engine.Inspector;
import io.github.integrationspec.model.Inspection;
import io.github.integrationspec.report.InspectionJson;
import io.github.integrationspec.report.InspectionText;
import io.github.integrationspec.standard.BadSettingException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Shows what the plugin understands of a document or a diagram: headings, tables, links, and of
 * diagrams the participants and messages or the nodes and edges. The answer to "why does it say
 * that something is missing?".
 *
 * <p>Prints text; with {@code -Dintegration-spec.output=FILE} it writes JSON, one line for each
 * file. Runs without a pom, too.
 */
@Mojo(name = "inspect", threadSafe = true, requiresProject = false)
public final class InspectMojo extends AbstractMojo {

  /**
   * A document, a diagram file or a folder of them, relative to the base directory. By default
   * {@code docs/integrations}.
   */
  @Parameter(property = "integration-spec.input", defaultValue = "docs/integrations")
  private File input;

  /** Standards of your own, as for {@code check}: they say what names a document as one. */
  @Parameter(property = "integration-spec.standards")
  private List<String> standards;

  /** The file to which JSON lines are written; without it text is printed. */
  @Parameter(property = "integration-spec.output")
  private File output;

  /** The size in bytes above which a file is not read. */
  @Parameter(property = "integration-spec.maxFileSize", defaultValue = "1000000")
  private long maxFileSize;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException {
    Location location = Location.of(project, session);
    Path path = location.resolve(input.toPath());
    if (!Files.exists(path)) {
      throw new MojoExecutionException("input: there is no file or folder " + path);
    }
    try {
      CheckRequest request = request(location, path);
      if (output == null) {
        InspectionText text = new InspectionText();
        read(request, i -> text.lines(i).forEach(getLog()::info));
      } else {
        write(request, location.resolve(output.toPath()));
      }
    } catch (BadSettingException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      throw new MojoExecutionException("inspect: " + e.getMessage(), e);
    }
  }

  private void write(CheckRequest request, Path file) throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    InspectionJson json = new InspectionJson();
    try (Writer out = Files.newBufferedWriter(file)) {
      read(
          request,
          inspection -> {
            try {
              json.write(inspection, out);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static void read(CheckRequest request, Consumer<Inspection> each) throws IOException {
    new Inspector(BuiltInReaders.readers()).inspect(request, each);
  }

  private CheckRequest request(Location location, Path path) throws BadSettingException {
    Path folder = Files.isDirectory(path) ? path : path.getParent();
    return new CheckRequest(
        location.base(),
        location.repository(folder),
        path,
        List.of(),
        List.of(),
        Standards.of(standards, location),
        Map.of(),
        maxFileSize,
        LocalDate.now(ZoneId.systemDefault()));
  }
}
