package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.engine.Limits;
import io.github.integrationspec.finding.Gate;
import io.github.integrationspec.report.Checkout;
import io.github.integrationspec.report.ReportFormat;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The configuration of a check, understood.
 *
 * @param configuredDirectory the folder that the user set; empty for the default
 * @param configuredReports the folder that the user set; empty for the default
 * @param configuredApprovals the file of approvals that the user set; empty for the default
 */
record CheckSettings(
    Location location,
    Optional<Path> configuredDirectory,
    List<String> includes,
    List<String> excludes,
    Standard standard,
    Map<RuleId, Level> levels,
    Gate gate,
    Set<ReportFormat> formats,
    Optional<Path> configuredReports,
    Optional<Path> configuredApprovals,
    Limits limits,
    int threads) {

  private static final Path DIRECTORY = Path.of("docs", "integrations");
  private static final Path REPORTS = Path.of("target", "integration-spec");

  Path specDirectory() {
    return specDirectory(location, configuredDirectory);
  }

  static Path specDirectory(Location location, Optional<Path> configured) {
    return location.resolve(configured.orElse(DIRECTORY));
  }

  Path reportDirectory() {
    return reportDirectory(location, configuredReports);
  }

  static Path reportDirectory(Location location, Optional<Path> configured) {
    return location.resolve(configured.orElse(REPORTS));
  }

  boolean hasNothingToCheck() {
    return hasNothingToCheck(location, configuredDirectory);
  }

  /**
   * Whether there is no folder and none was promised: the user set none, or set one for the modules
   * of this aggregator.
   */
  static boolean hasNothingToCheck(Location location, Optional<Path> configured) {
    return !Files.exists(specDirectory(location, configured))
        && (configured.isEmpty() || location.role() == Location.Role.AGGREGATOR);
  }

  Checkout checkout() {
    return Checkout.of(location.repository(specDirectory()), location.base());
  }

  CheckRequest request(LocalDate today) {
    return new CheckRequest(
        location.base(),
        location.repository(specDirectory()),
        specDirectory(),
        includes,
        excludes,
        standard,
        levels,
        limits,
        threads,
        today,
        configuredApprovals
            .map(location::resolve)
            .orElseGet(() -> CheckRequest.defaultApprovals(specDirectory())));
  }
}
