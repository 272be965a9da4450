package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.BaselineStore;
import io.github.integrationspec.finding.AppliedBaseline;
import io.github.integrationspec.finding.BadBaselineException;
import io.github.integrationspec.report.SafeText;
import io.github.integrationspec.source.Footprint;
import io.github.integrationspec.standard.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Where the baseline is: one file for all modules, at the root of the reactor. A relative path is
 * looked for in the module's folder and in those above it, so that a module finds the same file
 * whether it is built alone or with others.
 *
 * @param path where it is, or where it is to be created
 */
record BaselineFile(Path path) {

  static final String NAME = "integration-spec-baseline.yaml";

  static final String CREATE =
      "mvn io.github.integrationspec:integration-spec-maven-plugin:baseline"
          + " -Dintegration-spec.accept=\"why today's findings are accepted\"";

  /**
   * @param configured what the user set; null for the default
   */
  static BaselineFile of(Location location, String configured) {
    Path path = Path.of(configured == null || configured.isBlank() ? NAME : configured.strip());
    if (path.isAbsolute()) {
      return new BaselineFile(path.normalize());
    }
    Path end = location.repository(location.base());
    for (Path folder = location.base(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(path).normalize();
      if (Files.exists(file)) {
        return new BaselineFile(file);
      }
      if (folder.equals(end)) {
        break;
      }
    }
    return new BaselineFile(location.reactor().resolve(path).normalize());
  }

  /**
   * The baseline for a check; none where none is configured and there is none.
   *
   * @throws MojoExecutionException when one is configured and missing, or it cannot be used
   */
  static Optional<AppliedBaseline> applied(Location location, String configured, Standard standard)
      throws MojoExecutionException {
    BaselineFile file = of(location, configured);
    if (Files.exists(file.path())) {
      return Optional.of(file.read(location, standard));
    }
    if (configured == null || configured.isBlank()) {
      return Optional.empty();
    }
    throw new MojoExecutionException(
        "baselineFile: there is no file "
            + file.path()
            + ". Create it with\n  "
            + CREATE
            + "\nor take baselineFile out of the configuration");
  }

  /** Notes that there is no baseline; false when there is one. */
  static boolean noteAbsence(Location location, String configured, Footprint footprint) {
    BaselineFile file = of(location, configured);
    if (Files.exists(file.path())) {
      return false;
    }
    Path name = Path.of(configured == null || configured.isBlank() ? NAME : configured.strip());
    for (Path folder = location.base(); folder != null; folder = folder.getParent()) {
      footprint.file(folder.resolve(name).normalize());
    }
    footprint.file(file.path());
    return true;
  }

  BaselineStore store(Standard standard) {
    return new BaselineStore(path, standard);
  }

  /** What is wrong with it; the file may quote anything. */
  String unusable(BadBaselineException e) {
    return "The baseline "
        + path
        + " cannot be used:\n"
        + e.getMessage().lines().map(SafeText::of).collect(Collectors.joining("\n"));
  }

  AppliedBaseline read(Location location, Standard standard) throws MojoExecutionException {
    try {
      return store(standard).read(location.base());
    } catch (BadBaselineException e) {
      throw new MojoExecutionException(unusable(e));
    } catch (IOException e) {
      throw new MojoExecutionException("The baseline " + path + " cannot be read", e);
    }
  }
}
