package io.github.integrationspec.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.Golden;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.report.SampleReports;
import io.github.integrationspec.report.Tool;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FindingsPageTest {

  private static final FindingsPage PAGE =
      new FindingsPage(new Tool("integration-spec-maven-plugin", "1.0", "https://example.org/it"));

  @Test
  void shows_everything_that_was_found_as_a_page_by_itself() throws IOException {
    Golden.assertEquals(
        "reports/site/findings.html", PAGE.html(List.of(part(SampleReports.findings()))));
  }

  @Test
  void writes_the_same_texts_into_a_site() {
    List<SitePart> parts = List.of(part(SampleReports.findings()));
    RecordedSink sink = written(parts);
    assertThat(sink.open()).isEmpty();
    String body = PAGE.html(parts).replaceFirst("(?s).*<main>", "").replaceFirst("</main>.*", "");
    String expected = body.replaceAll("<[^>]*>", "").replaceAll("\\s+", "");
    // the first is the title in the head
    String shown = String.join("", sink.texts().subList(1, sink.texts().size()));
    assertThat(escaped(shown).replaceAll("\\s+", "")).isEqualTo(expected);
    assertThat(sink.events().subList(0, 4))
        .containsExactly("head", "title", "text " + FindingsPage.TITLE, "title_");
  }

  @Test
  void leads_from_the_matrix_to_documents_and_from_findings_to_rules() {
    String html = PAGE.html(List.of(part(SampleReports.findings())));
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
    int found = 0;
    while (links.find()) {
      assertThat(html).contains("id=\"" + links.group(1) + "\"");
      found++;
    }
    assertThat(found).isGreaterThanOrEqualTo(6);
  }

  @Test
  void takes_nothing_of_a_document_for_markup() {
    for (CheckReport report : List.of(SampleReports.injecting(), SampleReports.hostile())) {
      RecordedSink sink = written(List.of(part(report)));
      assertThat(sink.raw().subList(1, sink.raw().size()))
          .allMatch(
              markup ->
                  markup.matches(
                      "</?(div|span|code|strong)"
                          + "( class=\"[a-z0-9 -]+\")?( title=\"[a-z]+: \\d+ findings?\")?>"));
      assertThat(sink.events()).noneMatch(e -> e.startsWith("link") && e.contains("javascript"));
      String html = PAGE.html(List.of(part(report)));
      assertThat(html).doesNotContain("<img").doesNotContain("<script").doesNotContain("<b>");
      assertThat(html).doesNotContain("\u001B").doesNotContain("\u202E");
      assertThat(html).contains("default-src 'none'");
    }
    assertThat(PAGE.html(List.of(part(SampleReports.injecting()))))
        .contains("&lt;img src=x onerror=alert(1)&gt;");
  }

  @Test
  void shows_modules_side_by_side_with_links_to_their_pages() {
    CheckReport failing = SampleReports.of(Level.ERROR, Level.WARNING);
    CheckReport passing = SampleReports.of(Level.INFO);
    String html =
        PAGE.html(
            List.of(
                new SitePart(
                    "Billing",
                    "services/billing/",
                    Optional.of("services/billing/integration-spec.html"),
                    failing,
                    Optional.of("1 error"),
                    "docs/integrations"),
                new SitePart(
                    "Mail", "mail/", Optional.empty(), passing, Optional.empty(), "docs")));
    assertThat(html)
        .contains("<a href=\"services/billing/integration-spec.html\">Billing</a>")
        .contains("<td>Mail</td>")
        .contains("fails: 1 error")
        .contains("<code>services/billing/a.md</code>")
        .contains("<code>mail/a.md</code>")
        .contains("1 error, 1 warning, 1 info");
    assertThat(Pattern.compile("id=\"rule-limits-rate\"").matcher(html).results()).hasSize(1);
    assertThat(Pattern.compile("id=\"document-[0-9]-1\"").matcher(html).results()).hasSize(2);
  }

  @Test
  void says_what_it_was_not_told() {
    CheckReport nothing =
        new CheckReport(
            SampleReports.of().standard(),
            SampleReports.of().levels(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    String html =
        PAGE.html(
            List.of(
                new SitePart(
                    "A",
                    "",
                    Optional.empty(),
                    nothing,
                    Optional.of("there is nothing to check"),
                    "docs/specs")));
    assertThat(html).contains("No specification was found in <code>docs/specs</code>.");
    assertThat(html).doesNotContain("<table>");
  }

  private static RecordedSink written(List<SitePart> parts) {
    RecordedSink sink = new RecordedSink();
    PAGE.write(parts, sink.sink());
    return sink;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static SitePart part(CheckReport report) {
    return new SitePart(
        "Module", "", Optional.empty(), report, Optional.of("1 error"), "docs/integrations");
  }
}
