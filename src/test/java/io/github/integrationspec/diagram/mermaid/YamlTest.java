package io.github.integrationspec.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter of a diagram, and {@code @{…}}, as Mermaid reads it. */
class YamlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "text ~ STRING ~ text ~ true",
        "\"\" ~ STRING ~ '' ~ false",
        "'\"12\"' ~ STRING ~ 12 ~ true",
        "1.50 ~ NUMBER ~ 1.5 ~ true",
        "-12 ~ NUMBER ~ -12 ~ true",
        "100 ~ NUMBER ~ 100 ~ true",
        "0x1f ~ NUMBER ~ 0x1f ~ true",
        "0 ~ NUMBER ~ 0 ~ false",
        "0.0 ~ NUMBER ~ 0 ~ false",
        ".nan ~ NUMBER ~ .nan ~ false",
        "1.2.3 ~ STRING ~ 1.2.3 ~ true",
        "True ~ TRUE ~ True ~ true",
        "false ~ FALSE ~ false ~ false",
        "'~' ~ NULL ~ '~' ~ false",
        "[a, 1.50] ~ OTHER ~ 'a,1.50' ~ true",
        "{ a: b } ~ OTHER ~ [object Object] ~ true"
      })
  void a_value_has_a_kind_a_text_and_may_count_as_true(
      String written, Yaml.Kind kind, String text, boolean counts) {
    Yaml.Value value = Yaml.read("key: " + written + "\n").values().get("key");
    assertThat(value.kind()).isEqualTo(kind);
    assertThat(value.text()).isEqualTo(text);
    assertThat(value.counts()).isEqualTo(counts);
  }

  @Test
  void a_value_has_its_place() {
    Yaml.Value value = Yaml.read("title: T\nkey:  text\n").get("key").orElseThrow();
    assertThat(value)
        .extracting(
            Yaml.Value::line, Yaml.Value::column, Yaml.Value::endLine, Yaml.Value::endColumn)
        .containsExactly(1, 6, 1, 10);
  }

  @Test
  void what_is_null_is_not_there() {
    assertThat(Yaml.read("key: ~").get("key")).isEmpty();
    assertThat(Yaml.read("key: ~").values()).containsKey("key");
    assertThat(Yaml.read("").values()).isEmpty();
    assertThat(Yaml.read("- a\n").error()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "'a: 1\nb: 2\na: 3' ~ 0 ~ the key 'a' stands here twice",
        "'list: [{ a: 1, a: 2 }]' ~ 0 ~ the key 'a' stands here twice",
        "'a: !own b' ~ 0 ~ the tag !own is not known",
        "'a: b\nc: [' ~ 1 ~ a value with a colon, quotes, brackets or # in it must stand in quotes",
        "'a: b: c' ~ 0 ~ a value with a colon, quotes, brackets or # in it must stand in quotes"
      })
  void a_mistake_is_explained(String text, int line, String error) {
    Yaml yaml = Yaml.read(text);
    assertThat(yaml.error()).contains(error);
    assertThat(yaml.errorLine()).isEqualTo(line);
    assertThat(yaml.values()).isEmpty();
  }

  @Test
  void what_is_too_large_or_too_deep_is_no_mapping() {
    assertThat(Yaml.read("a: " + "b".repeat(200_001)).error())
        .contains("it is too large or holds unreadable characters");
    assertThat(Yaml.read("a: " + "[".repeat(60) + "]".repeat(60)).error()).isPresent();
    assertThat(Yaml.read("a: " + "[".repeat(40) + "]".repeat(40)).error()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'{a:\tb}',b", "'a: b\t\n',b", "'a:\tb\n',b", "'\t\na: b\n',b"})
  void tabs_may_separate(String text, String value) {
    assertThat(Yaml.read(text).get("a").orElseThrow().text()).isEqualTo(value);
  }
}
