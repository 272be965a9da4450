package io.github.integrationspec.mojo;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.report.site.SitePart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** What the checks of modules find, for a page in the site of one of them. */
final class SiteParts {

  private final ConfiguredChecks checks;
  private final MavenProject home;

  /**
   * @param home the project whose site the page is in
   */
  SiteParts(ConfiguredChecks checks, MavenProject home) {
    this.checks = checks;
    this.home = home;
  }

  /** Whether there is something to show. */
  boolean exist(List<MavenProject> modules) throws MojoExecutionException {
    for (MavenProject module : modules) {
      for (CheckMojo check : checks.of(module)) {
        if (!check.isSilent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** One part for each check that is not skipped and has something to check. */
  List<SitePart> of(List<MavenProject> modules) throws MojoExecutionException {
    List<SitePart> parts = new ArrayList<>();
    for (MavenProject module : modules) {
      for (CheckMojo check : checks.of(module)) {
        if (!check.isSilent()) {
          parts.add(part(module, check.outcome()));
        }
      }
    }
    return parts;
  }

  private SitePart part(MavenProject module, CheckMojo.Outcome outcome) {
    CheckSettings settings = outcome.settings();
    CheckReport report = outcome.report();
    boolean nothing = report.specifications().isEmpty() && report.results().isEmpty();
    String folder = folder(module);
    return new SitePart(
        module.getName(),
        folder,
        folder.isEmpty() || !checks.showsItself(module)
            ? Optional.empty()
            : Optional.of(folder + ReportMojo.OUTPUT + ".html"),
        report,
        nothing && settings.configuredDirectory().isPresent()
            ? Optional.of("there is nothing to check")
            : settings.gate().failure(report),
        settings.location().display(settings.specDirectory()));
  }

  /** As Maven lays out the sites of modules below that of their parent. */
  private String folder(MavenProject module) {
    Path from = home.getBasedir().toPath().toAbsolutePath().normalize();
    Path to = module.getBasedir().toPath().toAbsolutePath().normalize();
    return from.equals(to) ? "" : from.relativize(to).toString().replace('\\', '/') + "/";
  }
}
