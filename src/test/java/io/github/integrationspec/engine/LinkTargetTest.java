package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.engine.LinkTarget.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "api.md                    | RELATIVE | api.md            | ''",
        "../a/b.md#limits          | RELATIVE | ../a/b.md         | limits",
        "my%20file.md#%C3%BCber    | RELATIVE | my file.md        | über",
        "a.png?raw=true            | RELATIVE | a.png             | ''",
        "/docs/x.md#y              | ROOT     | docs/x.md         | y",
        "#limits                   | ANCHOR   | ''                | limits",
        "#                         | ANCHOR   | ''                | ''",
        "50%25.md                  | RELATIVE | 50%.md            | ''",
        "100%.md                   | RELATIVE | 100%.md           | ''",
        "%zz.md                    | RELATIVE | %zz.md            | ''",
      })
  void takes_local_destinations_apart(String written, Kind kind, String path, String fragment) {
    assertThat(LinkTarget.parse(written)).isEqualTo(new LinkTarget(kind, path, fragment));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a.md#b, WEB",
    "mailto:a@example.org, WEB",
    "tel:+49123, WEB",
    "//cdn.example.org/x.png, WEB",
    "file:///etc/passwd, MACHINE",
    "C:\\Users\\a.md, MACHINE",
  })
  void recognises_what_is_not_in_the_repository(String written, Kind kind) {
    assertThat(LinkTarget.parse(written).kind()).isEqualTo(kind);
  }

  @Test
  void an_empty_destination_leads_nowhere() {
    assertThat(LinkTarget.parse(" ").kind()).isEqualTo(Kind.NONE);
  }
}
