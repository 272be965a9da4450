package io.github.integrationspec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetsTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://a.example/b?c#d", "http://a.example", "MAILTO:a@b.example"})
  void web_addresses_are_links(String target) {
    assertThat(LinkTargets.web(target)).contains(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:x()",
        "JaVaScRiPt:x()",
        " javascript:x()",
        "java\tscript:x()",
        "java\nscript:x()",
        "\u0001javascript:x()",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/x",
        "../a.md",
        "https://a b",
        ""
      })
  void nothing_else_is(String target) {
    assertThat(LinkTargets.web(target)).isEmpty();
  }

  @Test
  void anchors_lead_within_the_document() {
    assertThat(LinkTargets.anchor("#limits")).contains("limits");
    assertThat(LinkTargets.anchor("#")).isEmpty();
    assertThat(LinkTargets.anchor("a.md#limits")).isEmpty();
  }
}
