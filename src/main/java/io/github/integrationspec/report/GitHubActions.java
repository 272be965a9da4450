package io.github.integrationspec.report;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run in GitHub Actions: findings become annotations beside the lines that a pull request shows,
 * and a summary goes to the page of the run.
 */
public final class GitHubActions {

  /** GitHub shows so many annotations of a kind for a step, and drops the others silently. */
  private static final int SHOWN = 10;

  /** GitHub drops the whole summary of a step that is larger. */
  private static final long SUMMARY_BYTES = 1024 * 1024;

  private final Map<String, String> environment;
  private final Checkout checkout;

  /**
   * @param environment the variables of the process
   */
  public GitHubActions(Map<String, String> environment, Checkout checkout) {
    this.environment = Map.copyOf(environment);
    this.checkout = checkout;
  }

  /** Whether this process runs in GitHub Actions at all. */
  public boolean isRunning() {
    return "true".equals(environment.get("GITHUB_ACTIONS"));
  }

  /** Lines for the standard output, each a workflow command; worst findings first. */
  public List<String> annotations(CheckReport report) {
    List<String> lines = new ArrayList<>();
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFO)) {
      List<Finding> findings =
          report.results().stream()
              .filter(r -> r.counts() && r.level() == level)
              .map(Result::finding)
              .toList();
      int shown = findings.size() > SHOWN ? SHOWN - 1 : findings.size();
      findings.subList(0, shown).forEach(f -> lines.add(annotation(command(level), f)));
      if (shown < findings.size()) {
        lines.add(
            "::"
                + command(level)
                + " title=integration-spec::"
                + data(
                    Counts.of((long) findings.size() - shown, "more finding")
                        + " of this kind: GitHub shows "
                        + SHOWN
                        + " a step, the log and the reports have them all"));
      }
    }
    return lines;
  }

  private String annotation(String command, Finding finding) {
    Span span = finding.span();
    StringBuilder line = new StringBuilder("::").append(command).append(" file=");
    line.append(property(checkout.path(span.file())));
    line.append(",line=").append(span.line());
    line.append(",endLine=").append(span.endLine());
    if (span.line() == span.endLine()) {
      // GitHub takes columns on one line only
      line.append(",col=").append(span.column()).append(",endColumn=").append(span.endColumn());
    }
    line.append(",title=").append(property(finding.rule().value())).append("::");
    String fix = finding.fix().isEmpty() ? "" : "\n\nFix: " + SafeText.of(finding.fix());
    return line.append(data(SafeText.of(finding.message()) + fix)).toString();
  }

  private static String command(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, OFF -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(SafeText.of(text)).replace(":", "%3A").replace(",", "%2C");
  }

  /**
   * Appends a summary to that of the step, which other modules and programs write to, too.
   *
   * @return the file; empty where there is none or no room left in it
   * @throws IOException when it cannot be written
   */
  public Optional<Path> appendSummary(CheckReport report) throws IOException {
    String name = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (name.isBlank()) {
      return Optional.empty();
    }
    Path file = Path.of(name);
    long taken = Files.exists(file) ? Files.size(file) : 0;
    StringWriter text = new StringWriter();
    new MarkdownReport(checkout, (int) Math.max(0, SUMMARY_BYTES - taken)).write(report, text);
    String summary = text.toString();
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    Files.writeString(file, summary + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return Optional.of(file);
  }
}
