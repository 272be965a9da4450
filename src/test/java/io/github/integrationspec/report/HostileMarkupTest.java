package io.github.integrationspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostileMarkupTest {

  @Test
  void what_turns_the_direction_of_writing_is_named() {
    assertThat(new Markup().text("if admin\u202E } \u2066").toString())
        .isEqualTo("if admin⟦U+202E⟧ } ⟦U+2066⟧");
    assertThat(new Markup().open("a", "title", "\u200Fx").toString())
        .isEqualTo("<a title=\"⟦U+200F⟧x\">");
  }

  @Test
  void controls_have_a_sign() {
    assertThat(new Markup().text("a\u0000\u001B[31m\u009Bb").toString())
        .isEqualTo("a\uFFFD\uFFFD[31m\uFFFDb");
  }

  @Test
  void text_ends_no_element_and_no_attribute() {
    assertThat(new Markup().element("b", "</b><script>", "title", "\"'><x>").toString())
        .isEqualTo("<b title=\"&quot;&#39;&gt;&lt;x&gt;\">&lt;/b&gt;&lt;script&gt;</b>");
  }
}
