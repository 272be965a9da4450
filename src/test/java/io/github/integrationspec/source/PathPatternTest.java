package io.github.integrationspec.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "**/*.md, a.md",
    "**/*.md, x/y/a.md",
    "*.md, a.md",
    "docs/**, docs/x/y.md",
    "docs/, docs/x/y.md",
    "**/adr/**, x/adr/0001.md",
    "**/adr/**, adr/0001.md",
    "a?c.md, abc.md",
    "a*c*.md, axxcyy.md",
    "**, anything/at/all",
    "x/**/y.md, x/y.md",
    "x/**/y.md, x/a/b/y.md",
    "x\\*.md, x/a.md",
  })
  void matches_like_ant(String pattern, String path) {
    assertThat(PathPattern.of(pattern).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "*.md, x/a.md",
    "**/*.md, a.markdown",
    "a?c.md, ac.md",
    "docs/*, docs/x/y.md",
    "**/adr/**, adr.md",
    "**/*.md, A.MD",
    "x/**/y.md, z/y.md",
  })
  void does_not_match_more_than_ant_does(String pattern, String path) {
    assertThat(PathPattern.of(pattern).matches(path)).isFalse();
  }

  @Test
  void a_pattern_of_many_stars_ends() {
    String pattern = "**/".repeat(200) + "*a".repeat(200);
    String path = "b/".repeat(500) + "a".repeat(2000) + "b";
    assertThat(PathPattern.of(pattern).matches(path)).isFalse();
  }
}
