package io.github.integrationspec.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> WORDS =
      List.of("error", "warning", "info", "off", "sequence-timeout", "sequence-timing");

  @ParameterizedTest
  @CsvSource({
    "eror, error",
    "Warnign, warning",
    "warn, warning",
    "sequence-timeuot, sequence-timeout",
    "sequencetimeout, sequence-timeout",
  })
  void finds_the_word_that_was_meant(String word, String meant) {
    assertThat(Nearest.to(word, WORDS)).contains(meant);
  }

  @Test
  void offers_nothing_when_no_word_is_near() {
    assertThat(Nearest.to("catastrophe", WORDS)).isEmpty();
    assertThat(Nearest.to("", WORDS)).isEmpty();
  }

  @Test
  void does_not_compare_texts_that_are_too_long_for_words() {
    assertThat(Nearest.to("x".repeat(1_000_000), WORDS)).isEmpty();
  }
}
