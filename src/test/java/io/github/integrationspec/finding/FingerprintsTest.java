package io.github.integrationspec.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static Result result(int line, String rule, String excerpt, String... headings) {
    return new Result(
        new Finding(
            new RuleId(rule),
            "a.md",
            new Span("a.md", line, 1, line, 2),
            "See line " + line + ".",
            "",
            "",
            List.of()),
        Level.ERROR,
        excerpt,
        List.of(headings),
        Optional.empty());
  }

  private static String of(Result result) {
    return Fingerprints.of(List.of(result)).get(0);
  }

  @Test
  void stay_the_same_when_lines_move_or_are_indented() {
    assertThat(of(result(7, "limits-rate", "- Limits:  none", "A", "Limits")))
        .isEqualTo(of(result(90, "limits-rate", "  - Limits: none", "A", "Limits")))
        .hasSize(32);
  }

  @Test
  void differ_by_rule_heading_and_text() {
    assertThat(
            List.of(
                of(result(7, "limits-rate", "text", "A")),
                of(result(7, "limits-burst", "text", "A")),
                of(result(7, "limits-rate", "text", "B")),
                of(result(7, "limits-rate", "other", "A"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void tell_equal_findings_apart_by_their_order() {
    Result result = result(7, "limits-rate", "TODO TODO", "A");
    assertThat(Fingerprints.of(List.of(result, result))).doesNotHaveDuplicates();
  }
}
