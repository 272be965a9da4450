package io.github.integrationspec.report;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import java.util.ArrayList;
import java.util.List;

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
    for (Result result : report.results()) {
      if (!result.counts()) {
        continue;
      }
      String specification = result.finding().specification();
      if (!specification.equals(group) && report.specifications().size() > 1) {
        lines.add(new Line(Level.INFO, ""));
        lines.add(new Line(Level.INFO, header(report, specification)));
      }
      group = specification;
      finding(result).forEach(text -> lines.add(new Line(result.level(), text)));
    }
    lines.add(new Line(Level.INFO, summary(report)));
    ExceptionList.summary(report).ifPresent(text -> lines.add(new Line(Level.INFO, text)));
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
        counts(
            report.results().stream()
                .filter(r -> r.counts() && r.finding().specification().equals(specification))
                .toList());
    return SafeText.of(specification + (title.isEmpty() ? "" : " (" + title + ")") + ": " + counts);
  }

  private static List<String> finding(Result result) {
    Finding finding = result.finding();
    Span span = finding.span();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(SafeText.of(span + "  " + result.level().id() + "  " + finding.rule()));
    lines.addAll(Wrapped.lines(finding.message(), "  ", "  "));
    if (!result.excerpt().isBlank()) {
      lines.addAll(Excerpt.lines(result.excerpt(), span, finding.note()));
    }
    for (Finding.Related related : finding.related()) {
      lines.addAll(Wrapped.lines(related.label() + " (" + related.span() + ")", "  see: ", "    "));
    }
    if (!finding.fix().isEmpty()) {
      lines.addAll(Wrapped.lines(finding.fix(), "  fix: ", "    "));
    }
    return lines;
  }

  /** One line: what was checked, what was found, what was not checked and why. */
  public String summary(CheckReport report) {
    int specifications = report.specifications().size();
    int documents = report.documents();
    StringBuilder line = new StringBuilder();
    line.append(number(specifications, "specification"));
    if (documents != specifications) {
      line.append(" in ").append(number(documents, "document"));
    }
    line.append(", ").append(number(report.diagrams(), "diagram"));
    line.append(", ").append(number(report.rules().size(), "rule"));
    line.append(": ").append(counts(report.results().stream().filter(Result::counts).toList()));
    long suppressed = report.results().stream().filter(r -> !r.counts()).count();
    if (suppressed > 0) {
      line.append(", ").append(suppressed).append(" suppressed");
    }
    List<NotChecked> left = report.notChecked();
    if (!left.isEmpty()) {
      line.append(". Not checked: ");
      line.append(
          String.join(
              "; ",
              left.stream().limit(LISTED).map(n -> n.what() + " (" + n.why() + ")").toList()));
      if (left.size() > LISTED) {
        line.append("; and ").append(left.size() - LISTED).append(" more, see the report");
      }
    }
    return SafeText.of(line.toString());
  }

  private static String counts(List<Result> results) {
    List<String> counts = new ArrayList<>();
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFO)) {
      long count = results.stream().filter(r -> r.level() == level).count();
      if (count > 0) {
        counts.add(level == Level.INFO ? count + " info" : number(count, level.id()));
      }
    }
    return counts.isEmpty() ? "no findings" : String.join(", ", counts);
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
