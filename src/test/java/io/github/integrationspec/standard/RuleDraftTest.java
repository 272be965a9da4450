package io.github.integrationspec.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the page of a later standard may change of a rule. */
class RuleDraftTest {

  private static Rule read(String frontMatter) throws StandardException {
    String yaml = "name: Acme\nversion: \"1\"\nrules: { sequence: [sequence-timeout] }\n";
    String page = "---\nid: sequence-timeout\n" + frontMatter + "---\n";
    return StandardReader.layered(
            List.of(
                path ->
                    switch (path) {
                      case "standard.yaml" -> Optional.of(yaml);
                      case "sequence/sequence-timeout.md" -> Optional.of(page);
                      default -> Optional.empty();
                    }),
            LocalDate.of(2026, 11, 25))
        .rule(new RuleId("sequence-timeout"))
        .orElseThrow();
  }

  @Test
  void a_message_that_nobody_asks_for_is_a_mistake() {
    assertThatThrownBy(() -> read("messages: { onee: \"No timeout.\" }\n"))
        .isInstanceOf(StandardException.class)
        .hasMessage(
            "sequence/sequence-timeout.md:3:19: the message 'onee' is not known here; did you mean"
                + " 'one'?");
  }

  @Test
  void another_judgement_has_messages_of_its_own() throws StandardException {
    Rule rule = read("evidence: { field: [timeout] }\nmessage: \"No timeout.\"\n");
    assertThat(rule.messages()).containsEntry("missing", "No timeout.");
    assertThat(rule.judgement()).isInstanceOf(Rule.ByEvidence.class);
  }
}
