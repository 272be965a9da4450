package io.github.integrationspec.report.site;

import io.github.integrationspec.finding.CheckReport;
import java.util.Optional;

/**
 * What one check of a module found.
 *
 * @param module name of the module
 * @param folder its folder from the page's module, with {@code /} at its end; empty for that module
 * @param page where the module has a page of its own, relative to this page
 * @param failure why the check fails a build, as a clause; empty when it passes
 * @param lookedIn the folder in which specifications were looked for
 */
public record SitePart(
    String module,
    String folder,
    Optional<String> page,
    CheckReport report,
    Optional<String> failure,
    String lookedIn) {

  /** Whether there was nothing to check. */
  boolean isEmpty() {
    return report.specifications().isEmpty() && report.results().isEmpty();
  }
}
