package io.github.integrationspec.report.site;

import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.report.Counts;
import io.github.integrationspec.report.Tool;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.doxia.sink.Sink;

/**
 * The page with what checks found: a summary, the matrix of integrations by groups of rules, the
 * findings of each document, exceptions, what was not checked, and the rules that are violated.
 */
public final class FindingsPage {

  /** What the page is called. */
  public static final String TITLE = "Integration specifications";

  private static final String STYLE = "/report/site/findings.css";

  private final Tool tool;

  public FindingsPage(Tool tool) {
    this.tool = tool;
  }

  /**
   * Writes it into a Maven site.
   *
   * @param parts one a check, in the order in which they are to be shown
   */
  public void write(List<SitePart> parts, Sink sink) {
    sink.head();
    sink.title();
    sink.text(TITLE);
    sink.title_();
    sink.head_();
    sink.body();
    // in the body, since common skins leave out what a report puts into the head
    sink.rawText("<style>\n" + style() + "</style>\n");
    write(parts, new SinkPage(sink));
    sink.body_();
    sink.flush();
  }

  /** The page by itself, as an HTML document. */
  public String html(List<SitePart> parts) {
    HtmlPage page = new HtmlPage();
    write(parts, page);
    return page.document(TITLE, style());
  }

  void write(List<SitePart> parts, Page page) {
    Writing out = new Writing(page);
    out.open(Tag.SECTION_1);
    out.element(Tag.HEADING_1, TITLE);
    out.open(Tag.BLOCK, "class", "integration-spec");
    summary(parts, out);
    if (parts.size() > 1) {
      ModuleTable.write(parts, out);
    }
    MatrixTable.write(parts, out);
    FindingTables.write(parts, out);
    ExceptionTable.write(parts, out);
    notChecked(parts, out);
    new RuleList(tool).write(parts, out);
    out.close(Tag.BLOCK);
    out.close(Tag.SECTION_1);
  }

  private void summary(List<SitePart> parts, Writing out) {
    List<Result> results = parts.stream().flatMap(p -> p.report().results().stream()).toList();
    int specifications = parts.stream().mapToInt(p -> p.report().specifications().size()).sum();
    int diagrams = parts.stream().mapToInt(p -> p.report().diagrams()).sum();
    out.open(Tag.PARAGRAPH);
    out.element(Tag.STRONG, sentence(Counts.of(results)));
    out.text(" in " + Counts.of(specifications, "specification"));
    out.text(" with " + Counts.of(diagrams, "diagram"));
    long suppressed = results.stream().filter(r -> !r.counts()).count();
    if (suppressed > 0) {
      out.text("; " + Counts.of(suppressed, "more finding") + " excepted");
    }
    out.text(". " + standards(parts) + ", by " + tool.name() + " " + tool.version() + ".");
    out.close(Tag.PARAGRAPH);
    if (parts.size() == 1) {
      verdict(parts.get(0), out);
    }
  }

  private static String standards(List<SitePart> parts) {
    Map<String, IntSummaryStatistics> rules = new LinkedHashMap<>();
    for (SitePart part : parts) {
      Standard standard = part.report().standard();
      rules
          .computeIfAbsent(
              "\"" + standard.name() + "\" " + standard.version(), s -> new IntSummaryStatistics())
          .accept(part.report().rules().size());
    }
    return rules.entrySet().stream()
        .map(
            e ->
                (e.getValue().getMin() < e.getValue().getMax()
                        ? e.getValue().getMin() + " to "
                        : "")
                    + Counts.of(e.getValue().getMax(), "rule")
                    + " of "
                    + e.getKey())
        .collect(Collectors.joining(", ", "Checked against ", ""));
  }

  /** What a build makes of it. */
  private static void verdict(SitePart part, Writing out) {
    out.open(Tag.BLOCK, "class", part.failure().isPresent() ? "verdict fails" : "verdict");
    out.message(
        part.isEmpty()
            ? "No specification was found in `" + part.lookedIn() + "`."
            : part.failure()
                .map(why -> "With this configuration, `check` fails a build: " + why + ".")
                .orElse("With this configuration, `check` passes."));
    out.close(Tag.BLOCK);
  }

  private static void notChecked(List<SitePart> parts, Writing out) {
    Map<NotChecked, List<String>> modules = new LinkedHashMap<>();
    for (SitePart part : parts) {
      part.report()
          .notChecked()
          .forEach(n -> modules.computeIfAbsent(n, k -> new ArrayList<>()).add(part.module()));
    }
    if (modules.isEmpty()) {
      return;
    }
    out.open(Tag.SECTION_2);
    out.element(Tag.HEADING_2, "Not checked", "id", "not-checked");
    out.open(Tag.LIST);
    modules.forEach(
        (left, of) -> {
          out.open(Tag.ITEM);
          out.element(Tag.STRONG, left.what());
          out.text(": " + left.why());
          if (of.size() < parts.size()) {
            out.text(" (" + of.stream().distinct().collect(Collectors.joining(", ")) + ")");
          }
          out.close(Tag.ITEM);
        });
    out.close(Tag.LIST);
    out.close(Tag.SECTION_2);
  }

  private static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The levels that are shown, worst first. */
  static List<Level> levels() {
    return List.of(Level.ERROR, Level.WARNING, Level.INFO);
  }

  private static String style() {
    try (InputStream in = FindingsPage.class.getResourceAsStream(STYLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the plugin's own file " + STYLE + " cannot be read", e);
    }
  }
}
