package io.github.integrationspec.rule.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an example, and where; gaps that authors leave are no mistakes. */
class ExampleSyntaxTest {

  private static String told(Optional<ExampleSyntax.Fault> fault) {
    return fault.map(f -> f.offset() + ": " + f.reason()).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"a\": 1 }",
        "{ \"a\": 1, ... }",
        "{ ... }",
        "{ \"a\": ... , \"b\": … }",
        "{ \"a\": 1 ... \"b\": 2 }",
        "{ ..., \"a\": 1 }",
        "{ ... \"a\": 1 }",
        "[ 1, 2, ... ]",
        "[ 1 ... 9 ]",
        "[ { \"a\": 1 }, ...... ]",
        "{ \"a\": \"... \\\" {\", \"b\": { … } }",
        "{ \"a\": 1 } ...",
        "{ \"a\": 1 /* or 2 */ }",
        ""
      })
  void json_may_have_gaps(String text) {
    assertThat(told(ExampleSyntax.json(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{ \"a\": 1 \"b\": 2 } ~ 9: a comma is missing here",
        "{ \"a\": 1, } ~ 8: a comma or a value is out of place here",
        "[ 1, 2 } ~ 7: a comma or a value is out of place here",
        "{ \"a\": [ 1, 2 ] ~ 14: the text ends before it is complete; a bracket or a quote is not"
            + " closed",
        "{ 'a': 1 } ~ 2: a field name in double quotes was expected here; is there a comma too"
            + " many?",
        "{ \"a\": yes } ~ 9: this is not JSON"
      })
  void what_is_wrong_with_json(String text, String told) {
    assertThat(told(ExampleSyntax.json(text))).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a/><b>text</b>",
        "<a>...</a>",
        "<a ... b=\"1\"/>",
        "<?xml version=\"1.0\"?>\n<a/>",
        "<!DOCTYPE a [<!ELEMENT a EMPTY>]><a/>",
        "<soap:Body/>"
      })
  void xml_may_be_an_excerpt(String text) {
    assertThat(told(ExampleSyntax.xml(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<a><b></a> ~ 8: an element is not closed or not written as XML here",
        "<a> ~ 2: an element is not closed or not written as XML here",
        "<!DOCTYPE a [ <a/> ~ 0: the document type (DOCTYPE) is not closed"
      })
  void what_is_wrong_with_xml(String text, String told) {
    assertThat(told(ExampleSyntax.xml(text))).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1\n---\na: 2\n", "a:\n  b: 1\n  ...\n", "- a\n- …\n", "a: ...\n"})
  void yaml_may_have_gaps(String text) {
    assertThat(told(ExampleSyntax.yaml(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "'a:\n  - b\n - c\n' ~ 10: this is not YAML",
        "'a: [' ~ 3: this is not YAML",
        "'a: \u0001' ~ 0: this is not YAML"
      })
  void what_is_wrong_with_yaml(String text, String told) {
    assertThat(told(ExampleSyntax.yaml(text))).isEqualTo(told);
  }
}
