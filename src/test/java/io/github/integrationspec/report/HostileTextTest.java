package io.github.integrationspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a stranger in every place that a report has for text. */
class HostileTextTest {

  private static final String FILE = "docs/integrations/a.md";

  private static CheckReport report(String text) {
    return report(text, text);
  }

  /**
   * @param excerpt quoted as it is by formats for programs
   */
  private static CheckReport report(String text, String excerpt) {
    Result result =
        new Result(
            new Finding(
                new RuleId("limits-rate"),
                FILE,
                new Span(FILE, 1, 1, 1, 2),
                text,
                text,
                text,
                List.of(new Finding.Related(new Span(FILE, 2, 1, 2, 2), text))),
            Level.ERROR,
            excerpt,
            List.of(excerpt),
            Optional.empty());
    return SampleReports.report(
        List.of(new CheckedSpecification(FILE, text, List.of(FILE), 0)),
        List.of(result),
        List.of());
  }

  private static List<String> logLines(CheckReport report) {
    List<String> lines = new ArrayList<>();
    new ConsoleReport().lines(report).forEach(l -> lines.add(l.text()));
    lines.addAll(ExceptionList.lines(report));
    lines.addAll(annotations(report));
    return lines;
  }

  private static List<String> annotations(CheckReport report) {
    return new GitHubActions(Map.of("GITHUB_ACTIONS", "true"), Checkout.ROOT).annotations(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001B[31mred", // colours
        "\u001B]0;title\u0007", // the window's title
        "\u001B]8;;https://evil.example\u001B\\click\u001B]8;;\u001B\\", // a link
        "\u009B2J", // the same in one byte
        "back\b\b\bspace\rover", // what overwrites what stands there
        "if\u202E} (nimda\u2066 \u2069\u2066", // Trojan source
        "pay\u200Bpal and i\u2060gnore", // words that only look whole
        "\uFEFFmark",
        "see\uDB40\uDC41\uDB40\uDC42" // letters that nobody sees, of plane 14
      })
  void no_line_of_the_log_holds_what_is_not_shown(String text) {
    assertThat(logLines(report(text)))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line)
                    .doesNotContainPattern("[\\x00-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]")
                    .doesNotContainPattern("[\\u200B\\u2060\\uFEFF\\uDB40]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "##[add-mask]a",
        "see ##[stop-commands]x",
        "##vso[task.setvariable variable=PATH]evil",
        "###vso[task.complete]",
        "##teamcity[buildStatus text='fine']"
      })
  void no_line_of_the_log_holds_a_command_to_the_server(String text) {
    assertThat(logLines(report(text)))
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("##[a-zA-Z]*\\["));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n::error::fake", "\r\n::stop-commands::x", "%0A::set-output name=a::b", "::x"})
  void an_annotation_is_one_command_whatever_it_quotes(String text) {
    List<String> annotations = annotations(report(text));
    assertThat(annotations).hasSize(1);
    assertThat(annotations.get(0)).startsWith("::error ").doesNotContain("\n").doesNotContain("\r");
    // the text is behind the second "::" as a whole, a percent sign in it is no escape
    assertThat(annotations.get(0)).doesNotContain("%0A::");
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"HTML", "JSON"})
  void no_report_for_people_turns_the_direction_of_writing(ReportFormat format) throws Exception {
    assertThat(Reports.text(format, report("a\u202Eb\u2066c\u2069d", "")))
        .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
  }

  @Test
  void markdown_of_a_document_is_text_wherever_markdown_is_read() throws IOException {
    String text = "<img src=x onerror=alert(1)> [a](javascript:b) ![c](https://d.example) @all | e";
    CheckReport report = report(text);
    for (ReportFormat format :
        List.of(ReportFormat.MARKDOWN, ReportFormat.SARIF, ReportFormat.GITLAB)) {
      assertThat(markdown(format, report))
          .contains("onerror")
          .doesNotContainPattern("(?<!\\\\)(<img|]\\(|!\\[)|@all");
    }
  }

  /** The parts of a report that their readers take for Markdown. */
  private static String markdown(ReportFormat format, CheckReport report) throws IOException {
    String text = Reports.text(format, report);
    return switch (format) {
      case SARIF -> values(text, "markdown");
      case GITLAB -> values(text, "body");
      default -> text;
    };
  }

  private static String values(String json, String key) {
    return Pattern.compile("\"" + key + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"")
        .matcher(json)
        .results()
        .map(m -> m.group(1).replace("\\\\", "\\"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void a_line_of_a_megabyte_makes_no_report_of_a_megabyte() {
    CheckReport report = report("No limit is given.", "x".repeat(1_000_000));
    assertThat(new ConsoleReport().lines(report))
        .extracting(ConsoleReport.Line::text)
        .filteredOn(l -> l.contains("|"))
        .allSatisfy(l -> assertThat(l.length()).isLessThan(200));
  }
}
