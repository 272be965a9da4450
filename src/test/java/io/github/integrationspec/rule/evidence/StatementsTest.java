package io.github.integrationspec.rule.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.markdown.MarkdownReader;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.Absence;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardException;
import io.github.integrationspec.standard.StandardReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How documents are cut into statements, what names these, and where they stand. */
class StatementsTest {

  private static final String STANDARD =
      """
      name: Test
      version: "1.0"
      concepts: {}
      terms: {}
      conditions: { never: { says: [[never]] } }
      language:
        none: ["=no", "=not", "=none"]
        bound: [no more than]
        postponed: [not decided, "=todo"]
        elsewhere: [see docs]
        not-applicable: [n/a]
        doubt: [perhaps]
        other-system: [the old bot]
        reason: [because]
      sections:
        - id: errors
          title: Errors
          names: [error]
        - id: limits
          title: Limits
          names: [limit]
        - id: logs
          title: Logs
          names: [monitoring]
          signals: [log, alert, metric, dashboard, trace, pager]
        - id: api
          title: Interface
          names: [call]
      rules:
        errors: [errors-test]
      """;

  private static final String PAGE =
      """
      ---
      id: errors-test
      level: error
      topic: [burst]
      message: m
      fix: f
      evidence:
        %s
      ---
      # T
      ## What it checks
      a
      ## Why
      a
      ## Bad
      a
      ## Good
      a
      ## How to fix
      a
      ## Known false alarms
      a
      """;

  private static Standard standard(String evidence) throws StandardException {
    Map<String, String> files =
        Map.of("standard.yaml", STANDARD, "errors/errors-test.md", PAGE.formatted(evidence));
    return StandardReader.read(path -> Optional.ofNullable(files.get(path)));
  }

  private static SpecificationText text(String markdown, Standard standard) {
    Document document = new MarkdownReader().read(SourceText.of("spec.md", markdown));
    return SpecificationText.read(
        new Specification(document, List.of(), List.of(), List.of()), standard);
  }

  private static boolean shows(String evidence, String markdown) throws StandardException {
    Standard standard = standard(evidence);
    Rule rule = standard.rule(new RuleId("errors-test")).orElseThrow();
    Evaluator evaluator =
        new Evaluator(
            text(markdown, standard),
            standard,
            new Objections(standard.language()),
            id -> Showing.missing(Optional.empty()));
    return evaluator.show(((Rule.ByEvidence) rule.judgement()).evidence()).isShown();
  }

  private static boolean isAbsent(String markdown) throws StandardException {
    return isAbsent(markdown, Absence.REASONED);
  }

  private static boolean isAbsent(String markdown, Absence worth) throws StandardException {
    Standard standard = standard("{ says: [[nothing]] }");
    TermSet topic = standard.rule(new RuleId("errors-test")).flatMap(Rule::topic).orElseThrow();
    Absences absences =
        new Absences(
            text(markdown, standard), standard.language(), new Objections(standard.language()));
    return absences.of(topic, worth, "").result() == Showing.Result.ABSENT;
  }

  @Test
  void reads_the_labels_of_later_sentences() throws Exception {
    assertThat(
            shows("{ field: [field], value: [time] }", "Events: request, retry. Fields: time, id."))
        .isTrue();
    assertThat(shows("{ field: [event], value: [time] }", "Events were seen. Fields: time."))
        .isFalse();
  }

  @Test
  void reads_the_labels_behind_semicolons() throws Exception {
    assertThat(
            shows(
                "{ field: [level], value: [warn] }",
                "Logging: JSON; fields: time, id; levels: warn"))
        .isTrue();
    assertThat(
            shows(
                "{ field: [level], value: [id] }", "Logging: JSON; fields: time, id; levels: warn"))
        .isFalse();
  }

  @Test
  void keeps_a_bold_label_for_all_sentences_and_a_long_plain_one_for_its_own() throws Exception {
    assertThat(shows("{ says: [[mock], [slow]] }", "**Mocks.** One is there. It is slow."))
        .isTrue();
    assertThat(
            shows("{ says: [[mock], [slow]] }", "The mock that we made answers: yes. It is slow."))
        .isFalse();
  }

  @Test
  void ends_a_sentence_behind_a_unit_and_behind_code() throws Exception {
    assertThat(shows("{ says: [[wait], [warn]] }", "We wait for 5 ms. Then we warn.")).isFalse();
    assertThat(shows("{ says: [[wait], [warn]] }", "Fields are `wait_ms`. Repeats warn."))
        .isFalse();
    assertThat(shows("{ says: [[ask], [wait]] }", "Ask Ms. Baker, then wait.")).isTrue();
  }

  @Test
  void takes_no_sentence_of_a_paragraph_in_italics_for_a_label() throws Exception {
    assertThat(shows("{ says: [[retry]] }", "*We retry twice. Then we stop.*")).isTrue();
  }

  @Test
  void takes_no_heading_for_the_label_of_what_has_its_own() throws Exception {
    assertThat(shows("{ field: [scope] }", "# T\n\n## Scopes\n\nread and write")).isTrue();
    assertThat(shows("{ field: [scope] }", "# T\n\n## Scopes\n\n- Owner: Ada")).isFalse();
  }

  @Test
  void takes_no_heading_of_several_topics_for_a_label() throws Exception {
    assertThat(shows("{ field: [fallback] }", "# T\n\n## Fallback\n\nThe cache is used.")).isTrue();
    assertThat(shows("{ field: [fallback] }", "# T\n\n## Retry and fallback\n\nWe try again."))
        .isFalse();
  }

  @Test
  void leaves_text_in_all_sections_that_its_heading_lists() throws Exception {
    assertThat(
            shows(
                "{ says: [[retry]], not-in: [limits] }",
                "# T\n\n## Errors and limits\n\nWe retry."))
        .isTrue();
    assertThat(shows("{ says: [[retry]], not-in: [limits] }", "# T\n\n## Limits\n\nWe retry."))
        .isFalse();
  }

  @Test
  void recognises_by_its_text_a_section_whose_heading_says_nothing() throws Exception {
    assertThat(
            shows(
                "{ says: [[json]], in: [logs] }",
                "# T\n\n## How we sleep\n\nLogs are JSON. An alert is sent. Metrics are there."))
        .isTrue();
    assertThat(shows("{ says: [[json]], in: [logs] }", "# T\n\n## How we sleep\n\nLogs are JSON."))
        .isFalse();
    assertThat(
            shows(
                "{ says: [[json]], in: [logs] }",
                "# T\n\n## Errors\n\nLogs are JSON. An alert is sent. Metrics are there."))
        .isFalse();
  }

  @Test
  void excludes_nothing_by_a_heading_that_its_text_contradicts() throws Exception {
    String text =
        "# T\n\n## Limits\n\nLogs are JSON. An alert is sent. Metrics are there. A dashboard is,"
            + " too. Traces are kept.";
    assertThat(shows("{ says: [[json]], not-in: [limits] }", text)).isTrue();
    assertThat(shows("{ says: [[json]], not-in: [limits, logs] }", text)).isFalse();
    assertThat(shows("{ says: [[json]], not-in: [limits] }", "# T\n\n## Limits\n\nLogs are JSON."))
        .isFalse();
  }

  @Test
  void reads_code_alone_where_the_page_says_so() throws Exception {
    assertThat(shows("{ says: [[timeout]], text: code }", "The timeout is there.")).isFalse();
    assertThat(shows("{ says: [[timeout]], text: code }", "```yaml\ntimeout: 5s\n```")).isTrue();
  }

  @Test
  void takes_a_bound_for_no_denial() throws Exception {
    assertThat(shows("{ says: [['#count attempt']] }", "There are no more than 5 attempts."))
        .isTrue();
    assertThat(shows("{ says: [['#count attempt']] }", "There are no 5 attempts.")).isFalse();
  }

  @Test
  void postpones_nothing_by_the_name_of_a_table() throws Exception {
    assertThat(shows("{ says: [[wait]] }", "Orders wait in labels_todo.")).isTrue();
    assertThat(shows("{ says: [[wait]] }", "Orders wait, todo.")).isFalse();
  }

  @Test
  void takes_what_follows_not_applicable_for_the_reason() throws Exception {
    assertThat(isAbsent("Burst: N/A, the window slides, there is no bucket for a burst")).isTrue();
    assertThat(isAbsent("Burst: N/A")).isFalse();
    assertThat(isAbsent("Burst: N/A. The vendor counts whole minutes only.")).isTrue();
  }

  @Test
  void asks_for_a_reason_of_not_applicable_where_none_is_a_fact() throws Exception {
    assertThat(isAbsent("Burst: none", Absence.PLAIN)).isTrue();
    assertThat(isAbsent("Burst: N/A", Absence.PLAIN)).isFalse();
    assertThat(isAbsent("Burst: N/A, whole minutes are counted", Absence.PLAIN)).isTrue();
  }

  @Test
  void takes_the_next_point_for_no_reason() throws Exception {
    assertThat(isAbsent("Burst: N/A. If calls are refused, we slow down to a half.")).isFalse();
    assertThat(isAbsent("Burst: N/A. Calls a month: we have 5,000 of them.")).isFalse();
  }

  @Test
  void reads_the_absence_of_a_thing_from_its_own_label_only() throws Exception {
    assertThat(isAbsent("# T\n\n## Burst\n\n- Parallel calls: none, they are counted as one"))
        .isFalse();
    assertThat(isAbsent("# T\n\n## Burst\n\nNone, because calls are counted as one.")).isTrue();
  }

  @Test
  void takes_what_is_not_decided_for_no_absence() throws Exception {
    assertThat(isAbsent("Burst: not decided, the vendor offers two")).isFalse();
    assertThat(isAbsent("Burst: not allowed, the vendor counts windows")).isTrue();
  }

  @Test
  void reads_an_absence_from_a_bold_label_that_denies_a_thing() throws Exception {
    assertThat(isAbsent("**No burst.** The nightly job is the only caller.")).isTrue();
    assertThat(isAbsent("**Not a burst.** The nightly job is the only caller.")).isFalse();
    assertThat(isAbsent("**Burst.** The nightly job is the only caller.")).isFalse();
  }

  @Test
  void recognises_by_its_text_what_stands_below_a_chapter_on_something_else() throws Exception {
    String evidence = "{ says: [[json]], in: [logs] }";
    String text = "Logs are JSON. An alert is sent. Metrics are there.";
    assertThat(shows(evidence, "# T\n\n## Limits\n\n### The pulse\n\n" + text)).isTrue();
    // a chapter on the calls speaks of everything
    assertThat(shows(evidence, "# T\n\n## Calls\n\n### The pulse\n\n" + text)).isFalse();
  }

  @Test
  void takes_what_a_heading_says_of_calls_for_the_matter_at_large() throws Exception {
    String evidence = "{ says: [[retry]], not-in: [api] }";
    assertThat(shows(evidence, "# T\n\n## Errors of a call\n\nWe retry.")).isTrue();
    assertThat(shows(evidence, "# T\n\n## What a call is\n\nWe retry.")).isFalse();
  }

  @Test
  void takes_the_title_of_a_tab_for_a_heading() throws Exception {
    String evidence = "{ says: [[json]], in: [limits] }";
    assertThat(shows(evidence, "# T\n\n=== \"Limits\"\n\n    In JSON.\n")).isTrue();
    assertThat(shows(evidence, "# T\n\n=== \"Write\"\n\n    In JSON.\n")).isFalse();
    assertThat(shows("{ says: [[write]] }", "# T\n\n=== \"Write\"\n\n    In JSON.\n")).isFalse();
  }
}
