package io.github.integrationspec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.markdown.MarkdownReader;
import io.github.integrationspec.report.Markup;
import io.github.integrationspec.source.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProseMarkupTest {

  private static final DocumentLinks LINKS =
      new DocumentLinks(Map.of("../mail/spec.md#retry-policy", "#document=3&file=mail%2Fspec.md"));

  @Test
  void nests_emphasis_code_and_links() {
    assertThat(html("**bold *both* `code`** [a *link*](https://a.example) ~~gone~~"))
        .isEqualTo(
            "<p data-line=\"1\" data-end=\"1\"><strong>bold </strong><strong><em>both</em></strong>"
                + "<strong> </strong><strong><code>code</code></strong> "
                + link("a ")
                + "<a href=\"https://a.example\" rel=\"noopener noreferrer nofollow\""
                + " target=\"_blank\"><em>link</em></a> <del>gone</del></p>");
  }

  @Test
  void a_label_begins_a_line_and_a_wrapped_line_does_not() {
    assertThat(html("**Owner:** Payments\n**Team:** A\nwrapped here"))
        .contains("Payments<br>\n<strong>Team:</strong> A\nwrapped here");
  }

  @Test
  void pictures_are_named_and_not_loaded() {
    assertThat(html("![the flow](https://a.example/b/flow.png)"))
        .isEqualTo(
            "<p data-line=\"1\" data-end=\"1\"><span class=\"picture\""
                + " title=\"https://a.example/b/flow.png\">flow.png</span> the flow</p>");
  }

  @Test
  void links_to_other_documents_lead_to_their_pages() {
    assertThat(html("[mail](../mail/spec.md#retry-policy), [none](other.md)"))
        .isEqualTo(
            "<p data-line=\"1\" data-end=\"1\">"
                + "<a href=\"#document=3&amp;file=mail%2Fspec.md\""
                + " title=\"../mail/spec.md#retry-policy\">mail</a>, "
                + "<span class=\"file-link\" title=\"other.md\">none</span></p>");
  }

  private static String link(String text) {
    return "<a href=\"https://a.example\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">"
        + text
        + "</a>";
  }

  private static String html(String markdown) {
    Markup out = new Markup();
    new BlockMarkup(out, BlockMarkup.Figures.none(), LINKS)
        .section(new MarkdownReader().read(SourceText.of("a.md", markdown)).root());
    return out.toString();
  }
}
