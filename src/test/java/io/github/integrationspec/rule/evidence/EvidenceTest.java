package io.github.integrationspec.rule.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.markdown.MarkdownReader;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Link;
import io.github.integrationspec.model.LinkResolution;
import io.github.integrationspec.model.ResolvedLink;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardException;
import io.github.integrationspec.standard.StandardReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the evidence of a page finds in a document, one page and one document a test. */
class EvidenceTest {

  private static final String STANDARD =
      """
      name: Test
      version: "1.0"
      concepts: { money: [pay] }
      terms: { external: [vendor] }
      conditions: { never: { says: [[never]] } }
      language:
        none: ["=no", "=not", "=none"]
        postponed: [to be agreed]
        elsewhere: [details with]
        not-applicable: [n/a]
        doubt: [perhaps, should look into]
        other-system: [the old]
        reason: [because]
      sections:
        - id: preamble
          title: Preamble
          names: [preamble]
        - id: api
          title: API
          names: [api, operation, contract]
        - id: monitoring
          title: Monitoring
          names: [monitoring, operations]
      rules:
        api: [api-test]
      """;

  private static final String PAGE =
      """
      ---
      id: api-test
      level: error
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

  private static Showing show(String evidence, String markdown) throws StandardException {
    return show(evidence, markdown, "");
  }

  /**
   * @param opening how the documents begin that the links lead to
   */
  private static Showing show(String evidence, String markdown, String opening)
      throws StandardException {
    Map<String, String> files =
        Map.of("standard.yaml", STANDARD, "api/api-test.md", PAGE.formatted(evidence));
    Standard standard = StandardReader.read(path -> Optional.ofNullable(files.get(path)));
    Rule rule = standard.rule(new RuleId("api-test")).orElseThrow();
    Document document = new MarkdownReader().read(SourceText.of("spec.md", markdown));
    List<ResolvedLink> links =
        document.links().stream().map(l -> resolved(l, document, opening)).toList();
    Specification specification = new Specification(document, List.of(), List.of(), links);
    SpecificationText text = SpecificationText.read(specification, standard);
    Evaluator evaluator =
        new Evaluator(
            text,
            standard,
            new Objections(standard.language()),
            id -> Showing.missing(Optional.empty()));
    return evaluator.show(((Rule.ByEvidence) rule.judgement()).evidence());
  }

  private static ResolvedLink resolved(Link link, Document document, String opening) {
    return new ResolvedLink(
        link,
        document.file(),
        LinkResolution.FILE,
        link.target(),
        Optional.empty(),
        opening,
        Optional.empty());
  }

  @Test
  void leaves_out_a_field_whose_statement_holds_an_excluded_term() throws Exception {
    String evidence = "{ field: [scope], unless: [out of scope] }";
    assertThat(show(evidence, "Out of scope: refunds").isShown()).isFalse();
    assertThat(show(evidence, "Scope: refunds").isShown()).isTrue();
  }

  @Test
  void a_doubtful_value_takes_back_what_its_label_names() throws Exception {
    String evidence = "{ says: [[breaker]] }";
    assertThat(show(evidence, "Breaker: we should look into one.").isShown()).isFalse();
    assertThat(show(evidence, "Breaker: opens after five errors.").isShown()).isTrue();
  }

  @Test
  void takes_a_negative_value_where_the_page_says_so() throws Exception {
    String markdown = "Limitations: no webhooks";
    assertThat(show("{ field: [limitation] }", markdown).isShown()).isFalse();
    assertThat(show("{ field: [limitation], polarity: either }", markdown).isShown()).isTrue();
  }

  @Test
  void finds_cells_by_what_they_hold_whatever_their_columns_are_called() throws Exception {
    String evidence = "{ table: [], cells: ['#identifier', '#identifier'] }";
    String head = "| Ours | Theirs |\n| --- | --- |\n";
    assertThat(show(evidence, head + "| `name` | `full_name` |").isShown()).isTrue();
    assertThat(show(evidence, head + "| `name` | the name |").isShown()).isFalse();
  }

  @Test
  void asks_for_as_many_rows_as_the_page_says() throws Exception {
    String evidence = "{ table: [], cells: ['#identifier', '#identifier'], rows: 2 }";
    String one = "| A | B |\n| --- | --- |\n| `a` | `b` |\n";
    assertThat(show(evidence, one).isShown()).isFalse();
    assertThat(show(evidence, one + "| `c` | `d` |\n").isShown()).isTrue();
  }

  @Test
  void reads_what_introduces_code_apart_from_its_text() throws Exception {
    String evidence = "{ code: [json], introduced: [reply] }";
    assertThat(show(evidence, "Body:\n\n```json\n{ \"reply\": 1 }\n```").isShown()).isFalse();
    assertThat(show(evidence, "The reply:\n\n```json\n{}\n```").isShown()).isTrue();
  }

  @Test
  void lets_code_right_behind_code_share_its_introduction() throws Exception {
    String evidence = "{ code: [xml], introduced: [reply] }";
    String markdown = "Call and reply:\n\n```json\n{}\n```\n\n```xml\n<a/>\n```";
    assertThat(show(evidence, markdown).isShown()).isTrue();
  }

  @Test
  void reads_several_labels_on_one_line() throws Exception {
    String evidence = "{ field: [owner], shape: person }";
    String markdown = "**Status:** Draft · **Owner:** Ada Lovelace · **Rev:** 1.4";
    assertThat(show(evidence, markdown).isShown()).isTrue();
    assertThat(show("{ field: [status], shape: person }", markdown).isShown()).isFalse();
  }

  @Test
  void takes_a_linked_sentence_for_no_label_of_the_next_one() throws Exception {
    String markdown = "[The owner decided](a.md). More is to come.";
    assertThat(show("{ field: [owner] }", markdown).isShown()).isFalse();
  }

  @Test
  void sees_the_label_of_a_link_that_ends_its_line() throws Exception {
    assertThat(show("{ link: [architecture] }", "Architecture: [Landscape](a.md)").isShown())
        .isTrue();
  }

  @Test
  void reads_the_first_pair_of_a_table_without_headers() throws Exception {
    String evidence = "{ field: [version], shape: version }";
    String markdown = "| Version | 1.4 |\n| --- | --- |\n| Owner | Ada |";
    assertThat(show(evidence, markdown).isShown()).isTrue();
  }

  @Test
  void reads_no_fact_from_the_words_of_a_placeholder() throws Exception {
    String evidence = "- says: [[channel]]";
    assertThat(show(evidence, "# D\n\n## API\n\nAlerts go to [Insert channel].\n").result())
        .isNotEqualTo(Showing.Result.SHOWN);
    assertThat(show(evidence, "# D\n\n## API\n\nAlerts go to the channel of ops.\n").result())
        .isEqualTo(Showing.Result.SHOWN);
  }

  @Test
  void takes_a_placeholder_under_a_heading_for_no_value() throws Exception {
    String evidence = "{ field: [owner] }";
    assertThat(show(evidence, "## Owner\n\nOwner: TBD").isShown()).isFalse();
    assertThat(show(evidence, "## Owner\n\nOwner: ???").nearMiss().orElseThrow().objection())
        .isEqualTo(Objection.PLACEHOLDER);
  }

  @Test
  void counts_a_value_whose_details_are_elsewhere() throws Exception {
    String evidence = "{ field: [auth], value: [oauth] }";
    assertThat(show(evidence, "Auth: OAuth 2.0, details with the vendor").isShown()).isTrue();
    assertThat(show(evidence, "Auth: details with the vendor of OAuth").isShown()).isFalse();
  }

  @Test
  void takes_a_heading_of_two_meanings_for_the_section_it_stands_in() throws Exception {
    String evidence = "{ says: [[pay]], not-in: [monitoring] }";
    assertThat(show(evidence, "# T\n\n## API\n\n### Operations\n\nWe pay.").isShown()).isTrue();
    assertThat(show(evidence, "# T\n\n## Operations\n\nWe pay.").isShown()).isFalse();
  }

  @Test
  void leaves_out_the_headers_of_columns_where_the_page_says_so() throws Exception {
    String markdown = "| Call | Purpose |\n| --- | --- |\n| a | read b |";
    assertThat(show("{ field: [purpose] }", markdown).isShown()).isTrue();
    assertThat(show("{ field: [purpose], columns: ignored }", markdown).isShown()).isFalse();
  }

  @Test
  void takes_a_labelled_sentence_for_no_introduction_of_what_follows() throws Exception {
    String list = "\n\n- print labels";
    assertThat(show("{ field: [purpose] }", "Purpose: to be agreed." + list).isShown()).isFalse();
    assertThat(show("{ field: [purpose] }", "Its purpose:" + list).isShown()).isTrue();
  }

  @Test
  void tells_what_stands_before_the_first_heading() throws Exception {
    String evidence = "{ says: [[pay]], in: [preamble] }";
    assertThat(show(evidence, "# T\n\nWe pay.").isShown()).isTrue();
    assertThat(show(evidence, "# T\n\n## More\n\nWe pay.").isShown()).isFalse();
  }

  @Test
  void counts_the_filled_cells_of_a_row_and_leaves_out_tables_by_their_headers() throws Exception {
    String evidence = "{ table: [], filled: 2, unless: [meaning] }";
    String rule = "\n| --- | --- |\n| a | b |\n| c | |";
    assertThat(show(evidence, "| Ours | Theirs |" + rule).isShown()).isTrue();
    assertThat(show(evidence, "| Code | Meaning |" + rule).isShown()).isFalse();
    assertThat(show("{ table: [], filled: 3 }", "| Ours | Theirs |" + rule).isShown()).isFalse();
  }

  @Test
  void lets_a_heading_label_a_labelled_item_where_the_page_says_so() throws Exception {
    String markdown = "# T\n\n## Limits and strengths\n\n- **Size:** 10 MB";
    assertThat(show("{ field: [strength] }", markdown).isShown()).isFalse();
    assertThat(show("{ field: [strength], reach: section }", markdown).isShown()).isTrue();
  }

  @Test
  void excludes_no_half_of_a_sentence_by_what_the_half_before_names() throws Exception {
    String evidence = "{ says: [[retain]], unless: [token] }";
    assertThat(show(evidence, "A token lasts; we retain answers.").isShown()).isTrue();
    assertThat(show(evidence, "We retain answers; a token lasts.").isShown()).isFalse();
    assertThat(show(evidence, "Answers last; we retain a token.").isShown()).isFalse();
  }

  @Test
  void reads_the_label_behind_the_number_of_a_form() throws Exception {
    String table = "| No. | Item | Answer |\n| --- | --- | --- |\n| A.1 | Owner | Team Mail |\n";
    assertThat(show("{ field: [owner], matches: 'Team Mail' }", table).isShown()).isTrue();
  }

  @Test
  void knows_a_linked_document_by_its_beginning() throws Exception {
    String evidence = "{ link: [adr], opens: [decided], to: file, unless: [plan] }";
    assertThat(show(evidence, "[Note 12](note-12.md)", "Decided by the board.").isShown()).isTrue();
    assertThat(show(evidence, "[Note 12](note-12.md)", "A list of names.").isShown()).isFalse();
    assertThat(show(evidence, "[Plan](plan.md)", "Decided by the board.").isShown()).isFalse();
  }
}
