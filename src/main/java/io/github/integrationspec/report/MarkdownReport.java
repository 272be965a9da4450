package io.github.integrationspec.report;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A summary in Markdown, for comments on merge requests and the step summary of GitHub Actions: a
 * table of the specifications, the findings below, worst first, and what was not checked. Nothing
 * that a document says has a meaning in it. Paths are relative to the repository's root.
 */
final class MarkdownReport implements Reporter {

  private static final int RESERVE = 300;

  private final Checkout checkout;
  private final int limit;

  /**
   * @param limit bytes that it may take; findings are left out where they do not fit, and counted
   */
  MarkdownReport(Checkout checkout, int limit) {
    this.checkout = checkout;
    this.limit = limit;
  }

  @Override
  public void write(CheckReport report, Writer out) throws IOException {
    Budget budget = new Budget(limit - RESERVE);
    budget.add(head(report));
    List<Result> counting = report.results().stream().filter(Result::counts).toList();
    int left = counting.size();
    // each level through all specifications, so that what does not fit is the least bad
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFO)) {
      List<Result> results = counting.stream().filter(r -> r.level() == level).toList();
      if (!results.isEmpty() && budget.add("\n## " + Counts.heading(level) + "\n")) {
        left -= findings(results, budget);
      }
    }
    if (left > 0) {
      budget.force("\n" + Counts.of(left, "more finding") + ": see the full report.\n");
    } else {
      budget.add(notChecked(report));
    }
    out.write(budget.text());
  }

  private static String head(CheckReport report) {
    StringBuilder head = new StringBuilder("# Integration specifications: ");
    head.append(Counts.of(report.results())).append("\n\n");
    head.append(MarkdownText.of(new ConsoleReport().summary(report))).append("\n");
    if (report.specifications().isEmpty()) {
      return head.toString();
    }
    head.append("\n| specification | errors | warnings | infos |\n| --- | ---: | ---: | ---: |\n");
    Map<String, List<Result>> bySpecification = new LinkedHashMap<>();
    report
        .results()
        .forEach(
            r ->
                bySpecification
                    .computeIfAbsent(r.finding().specification(), s -> new ArrayList<>())
                    .add(r));
    for (CheckedSpecification specification : report.specifications()) {
      List<Result> results = bySpecification.getOrDefault(specification.file(), List.of());
      head.append("| ").append(MarkdownText.of(specification.title())).append(" |");
      for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFO)) {
        long count = results.stream().filter(r -> r.counts() && r.level() == level).count();
        head.append(' ').append(count == 0 ? "–" : Long.toString(count)).append(" |");
      }
      head.append('\n');
    }
    return head.toString();
  }

  /** Writes what fits; returns how many that were. */
  private int findings(List<Result> results, Budget budget) {
    String specification = "";
    int written = 0;
    for (Result result : results) {
      StringBuilder text = new StringBuilder();
      if (!result.finding().specification().equals(specification)) {
        specification = result.finding().specification();
        text.append("\n### ").append(MarkdownText.of(checkout.path(specification))).append("\n\n");
      }
      finding(result.finding(), text);
      if (!budget.add(text.toString())) {
        return written;
      }
      written++;
    }
    return written;
  }

  private void finding(Finding finding, StringBuilder text) {
    String place =
        (finding.span().file().equals(finding.specification())
                ? "line "
                : MarkdownText.of(checkout.path(finding.span().file())) + ", line ")
            + finding.span().line();
    text.append("- **").append(finding.rule().value()).append("** (").append(place).append(")<br>");
    text.append(MarkdownText.of(finding.message()));
    if (!finding.fix().isEmpty()) {
      text.append("<br>*Fix:* ").append(MarkdownText.of(finding.fix()));
    }
    text.append('\n');
  }

  private static String notChecked(CheckReport report) {
    if (report.notChecked().isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\n## Not checked\n\n");
    for (NotChecked left : report.notChecked()) {
      text.append("- ").append(MarkdownText.of(left.what() + ": " + left.why())).append('\n');
    }
    return text.toString();
  }

  /** Text that may take so many bytes in UTF-8. */
  private static final class Budget {

    private final StringBuilder text = new StringBuilder();
    private int bytes;

    Budget(int bytes) {
      this.bytes = bytes;
    }

    boolean add(String more) {
      int needed = more.getBytes(StandardCharsets.UTF_8).length;
      if (needed > bytes) {
        // nothing after it either: what follows is less bad
        bytes = 0;
        return false;
      }
      force(more);
      bytes -= needed;
      return true;
    }

    void force(String more) {
      text.append(more);
    }

    String text() {
      return text.toString();
    }
  }
}
