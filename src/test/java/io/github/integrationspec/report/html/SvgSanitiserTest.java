package io.github.integrationspec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.report.Markup;
import io.github.integrationspec.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgSanitiserTest {

  private static final String HEAD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

  @Test
  void keeps_shapes_texts_and_paint() {
    assertThat(clean("<g><rect x=\"1\" y=\"2\" fill=\"#FFF\"/><text x=\"3\">a &lt; b</text></g>"))
        .isEqualTo(
            "<svg><g><rect x=\"1\" y=\"2\" fill=\"#FFF\"></rect><text x=\"3\">a &lt; b</text></g></svg>");
  }

  @Test
  void makes_attributes_of_the_paint_in_styles() {
    assertThat(clean("<line style=\"stroke:#181818;stroke-width:0.5;position:fixed;\"/>"))
        .isEqualTo("<svg><line stroke=\"#181818\" stroke-width=\"0.5\"></line></svg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x()</script>",
        "<style>* { fill: red }</style>",
        "<foreignObject><img src=\"x\" onerror=\"x()\"/></foreignObject>",
        "<image href=\"https://evil.example/x.png\"/>",
        "<use href=\"https://evil.example/x.svg#a\"/>",
        "<animate attributeName=\"href\" values=\"javascript:x()\"/>",
        "<set attributeName=\"onload\" to=\"x()\"/>",
        "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"javascript:x()\"/>",
        "<!-- <script>x()</script> -->",
        "<?xml-stylesheet href=\"https://evil.example/x.css\"?>",
      })
  void drops_what_no_picture_needs(String hostile) {
    assertThat(clean(hostile)).isEqualTo("<svg></svg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "onclick=\"x()\"",
        "fill=\"url(https://evil.example/x#a)\"",
        "style=\"fill:url(https://evil.example/x#a)\"",
        "style=\"background:url(https://evil.example/x)\"",
        "filter=\"url(data:image/svg+xml,x)\"",
        "xlink:href=\"javascript:x()\"",
        "href=\"javascript:x()\"",
        "class=\"finding\"",
        "id=\"a b\"",
      })
  void drops_attributes_that_lead_out_of_the_picture(String hostile) {
    assertThat(clean("<rect " + hostile + "/>")).isEqualTo("<svg><rect></rect></svg>");
  }

  @Test
  void keeps_what_is_linked_without_the_link() {
    assertThat(
            clean(
                "<a href=\"javascript:x()\" xlink:href=\"https://evil.example\"><text>go</text></a>"))
        .isEqualTo("<svg><text>go</text></svg>");
  }

  @Test
  void text_stays_text() {
    assertThat(clean("<text>&lt;script&gt;x()&lt;/script&gt;<![CDATA[</text><script>]]></text>"))
        .isEqualTo(
            "<svg><text>&lt;script&gt;x()&lt;/script&gt;&lt;/text&gt;&lt;script&gt;</text></svg>");
  }

  @Test
  void references_within_the_picture_get_names_of_their_own() {
    assertThat(clean("<defs><filter id=\"f1\"/></defs><rect filter=\"url(#f1)\"/>"))
        .isEqualTo(
            "<svg><defs><filter id=\"p1-f1\"></filter></defs><rect filter=\"url(#p1-f1)\"></rect></svg>");
  }

  @Test
  void does_not_read_entities_and_what_is_no_xml() {
    SvgSanitiser sanitiser = new SvgSanitiser("p1-", List.of(), List.of());
    assertThat(
            sanitiser
                .clean("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>")
                .map(Markup::toString)
                .orElse(""))
        .doesNotContain("root");
    assertThat(sanitiser.clean("<svg><g></svg>")).isEmpty();
  }

  @Test
  void messages_and_links_know_their_lines() {
    Span first = new Span("a.md", 7, 1, 7, 9);
    Span second = new Span("a.md", 9, 1, 9, 9);
    String svg =
        HEAD
            + "<g class=\"message\" data-source-line=\"1\"/><g class=\"link\"/><g class=\"link\"/>"
            + "<g class=\"message\" data-source-line=\"99\"/></svg>";
    assertThat(
            new SvgSanitiser("p1-", List.of(first, second), List.of(second))
                .clean(svg)
                .orElseThrow()
                .toString())
        .isEqualTo(
            "<svg><g class=\"message\" data-line=\"9\"></g><g class=\"link\" data-line=\"9\"></g>"
                + "<g class=\"link\"></g><g class=\"message\"></g></svg>");
  }

  private static String clean(String inside) {
    return new SvgSanitiser("p1-", List.of(), List.of())
        .clean(HEAD + inside + "</svg>")
        .orElseThrow()
        .toString();
  }
}
