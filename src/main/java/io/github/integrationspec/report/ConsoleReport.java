package io.github.integrationspec.report;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What people read in the log: findings with the line that they speak of, grouped by specification,
 * worst first, then one line that sums up. Plain text, safe for any terminal.
 */
public final class ConsoleReport {

  private static final int LISTED = 5;

  /**
   * One line of the log.
   *
   * @param level how it is to be logged
   */
  public record Line(Level level, String text) {}

  /** All lines, what sums up last. */
  public List<Line> lines(CheckReport report) {
    List<Line> lines = new ArrayList<>();
    String group = "";
    Optional<Finding> before = Optional.empty();
    for (Result result : report.results()) {
      if (!result.counts()) {
        continue;
      }
      String specification = result.finding().specification();
      if (!specification.equals(group) && report.specifications().size() > 1) {
        lines.add(new Line(Level.INFO, ""));
        Wrapped.lines(header(report, specification), "", "  ")
            .forEach(text -> lines.add(new Line(Level.INFO, text)));
      }
      group = specification;
      finding(result, before).forEach(text -> lines.add(new Line(result.level(), text)));
      before = Optional.of(result.finding());
    }
    Wrapped.lines(checked(report), "", "  ").forEach(text -> lines.add(new Line(Level.INFO, text)));
    if (!report.notChecked().isEmpty()) {
      Wrapped.lines(notChecked(report), "", "  ")
          .forEach(text -> lines.add(new Line(Level.INFO, text)));
    }
    ExceptionList.summary(report)
        .ifPresent(
            text ->
                Wrapped.lines(text, "", "  ")
                    .forEach(line -> lines.add(new Line(Level.INFO, line))));
    return lines;
  }

  private static String header(CheckReport report, String specification) {
    String title =
        report.specifications().stream()
            .filter(s -> s.file().equals(specification))
            .map(s -> s.title())
            .findFirst()
            .orElse("");
    String counts =
        Counts.of(
            report.results().stream()
                .filter(r -> r.counts() && r.finding().specification().equals(specification))
                .toList());
    return specification + (title.isEmpty() ? "" : " (" + title + ")") + ": " + counts;
  }

  /**
   * One finding.
   *
   * @param before the one above it: its place is not shown again, nor its fix said
   */
  private static List<String> finding(Result result, Optional<Finding> before) {
    Finding finding = result.finding();
    Span span = finding.span();
    List<String> lines = new ArrayList<>();
    lines.add("");
    String place = SafeText.of(span.toString());
    String level = "  " + result.level().id() + "  " + finding.rule();
    if (DisplayWidth.of(place + level) <= Wrapped.COLUMNS) {
      lines.add(place + level);
    } else {
      lines.add(place);
      lines.add(level);
    }
    lines.addAll(Wrapped.lines(finding.message(), "  ", "  "));
    boolean shown =
        before.filter(b -> b.span().equals(span) && b.note().equals(finding.note())).isPresent();
    if (!result.excerpt().isBlank() && !shown) {
      lines.addAll(Excerpt.lines(result.excerpt(), span, finding.note()));
    }
    for (Finding.Related related : finding.related()) {
      lines.addAll(Wrapped.lines(related.label() + " (" + related.span() + ")", "  see: ", "    "));
    }
    boolean said =
        before
            .filter(b -> b.rule().equals(finding.rule()) && b.fix().equals(finding.fix()))
            .isPresent();
    if (!finding.fix().isEmpty() && !said) {
      lines.addAll(Wrapped.lines(finding.fix(), "  fix: ", "    "));
    }
    return lines;
  }

  /** One line: what was checked, what was found, what was not checked and why. */
  public String summary(CheckReport report) {
    String checked = checked(report);
    return SafeText.of(
        report.notChecked().isEmpty() ? checked : checked + " " + notChecked(report));
  }

  private static String checked(CheckReport report) {
    int specifications = report.specifications().size();
    int documents = report.documents();
    StringBuilder line = new StringBuilder();
    line.append(Counts.of(specifications, "specification"));
    if (documents != specifications) {
      line.append(" in ").append(Counts.of(documents, "document"));
    }
    line.append(", ").append(Counts.of(report.diagrams(), "diagram"));
    line.append(", ").append(Counts.of(report.rules().size(), "rule"));
    line.append(": ").append(Counts.of(report.results()));
    long suppressed = report.results().stream().filter(r -> !r.counts()).count();
    if (suppressed > 0) {
      line.append(", ").append(suppressed).append(" suppressed");
    }
    line.append('.');
    if (!report.standard().below().isEmpty()) {
      line.append(" Standard: ").append(report.standard().label()).append('.');
    }
    return line.toString();
  }

  private static String notChecked(CheckReport report) {
    List<NotChecked> left = report.notChecked();
    String listed =
        left.stream()
            .limit(LISTED)
            .map(n -> n.what() + " (" + n.why() + ")")
            .collect(Collectors.joining("; "));
    return "Not checked: "
        + listed
        + (left.size() > LISTED ? "; and " + (left.size() - LISTED) + " more, see the report" : "")
        + ".";
  }
}
