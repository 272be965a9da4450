package io.github.integrationspec.diagram.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees of a label. */
class HtmlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Order&nbsp;&amp;&nbsp;Label ~ Order & Label",
        "K&uuml;rzel &rarr; &#8364; 5 &#x20ac; ~ Kürzel → € 5 €",
        "one&#10;two&#160;three ~ one two three",
        "cost &#36;5 \\d ~ cost $5 \\d",
        "&unknown; &#9999999; & co ~ &unknown; &#9999999; & co",
        "<b>Order</b><br>Service ~ Order<br/>Service",
        "<div>Order</div><div><br></div><p>Service</p> ~ Order<br/>Service",
        "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> ~ a b<br/>c",
        "<style>p { color: red }</style>Order<!-- none --> ~ Order",
        "a &lt;b&gt; c &lt;/d ~ a &lt;b> c &lt;/d",
        "1 &lt; 2 ~ 1 < 2"
      })
  void of_html(String html, String text) {
    assertThat(HtmlText.ofHtml(html)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "'one\ntwo' ~ one<br/>two",
        "'one\r\n\r\n  two  three' ~ one<br/>two three",
        "a <b> &amp; ~ a &lt;b> &amp;"
      })
  void of_plain_text(String plain, String text) {
    assertThat(HtmlText.ofPlain(plain)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"'one\r\ntwo',one two", "'  one\n',one"})
  void the_lines_of_html_without_tags_are_one(String html, String text) {
    assertThat(HtmlText.ofHtml(html)).isEqualTo(text);
  }
}
