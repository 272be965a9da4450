package io.github.integrationspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.Golden;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

  private static String text(CheckReport report) {
    return new ConsoleReport()
        .lines(report).stream()
            .map(l -> (l.level().id() + ": " + l.text()).stripTrailing() + "\n")
            .collect(Collectors.joining());
  }

  @Test
  void prints_findings_by_specification_with_the_line_and_a_mark() throws IOException {
    Golden.assertEquals("reports/console/findings.txt", text(SampleReports.findings()));
  }

  @Test
  void prints_one_line_when_there_is_nothing_to_say() throws IOException {
    Golden.assertEquals("reports/console/clean.txt", text(SampleReports.clean()));
  }

  @Test
  void lets_no_control_character_through_and_cuts_long_lines() throws IOException {
    String text = text(SampleReports.hostile());
    assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cntrl}\\u202A-\\u202E]");
    Golden.assertEquals("reports/console/hostile.txt", text);
  }

  @Test
  void keeps_within_eighty_columns_with_the_prefix_of_maven() {
    Stream.of(SampleReports.findings(), SampleReports.hostile(), SampleReports.clean())
        .flatMap(report -> new ConsoleReport().lines(report).stream())
        .map(line -> "[" + line.level().name() + "] " + line.text())
        .forEach(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(80));
  }

  @Test
  void marks_wide_characters_along_their_whole_width() {
    List<String> lines = Excerpt.lines("支付 ab", new Span("a.md", 1, 1, 1, 3), "here");
    assertThat(lines.get(2)).isEqualTo("     | ^^^^ here");
  }

  @Test
  void puts_a_note_below_a_mark_that_leaves_no_room() {
    List<String> lines = Excerpt.lines("支".repeat(40), new Span("a.md", 1, 1, 1, 41), "a note");
    assertThat(lines).allSatisfy(l -> assertThat(DisplayWidth.of(l)).isLessThanOrEqualTo(70));
    assertThat(lines).contains("     | a note");
  }

  @Test
  void says_the_same_fix_and_shows_the_same_place_once() {
    String repeated = text(SampleReports.repeated(3));

    assertThat(repeated.split("TODO no\\. ", -1)).hasSize(4);
    assertThat(repeated.split("  fix: decide it", -1)).hasSize(2);
    assertThat(repeated.split("\\^\\^\\^ a placeholder", -1)).hasSize(2);
  }

  @Test
  void logs_each_finding_at_its_own_level() {
    assertThat(new ConsoleReport().lines(SampleReports.of(Level.ERROR, Level.WARNING)))
        .extracting(ConsoleReport.Line::level)
        .contains(Level.ERROR, Level.WARNING, Level.INFO);
  }
}
