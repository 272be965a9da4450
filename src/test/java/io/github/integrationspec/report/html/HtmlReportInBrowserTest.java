package io.github.integrationspec.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The report in a real browser, opened as a file. Skipped where there is none: {@code apt-get
 * install chromium}, or set {@code CHROME}; the machines of GitHub Actions bring Chrome along.
 */
class HtmlReportInBrowserTest {

  private static final String DRAWN =
      "document.querySelectorAll('#page figure.diagram').length > 0 &&"
          + " [...document.querySelectorAll('.drawing.mermaid')].every(d => d.shadowRoot)";

  @TempDir static Path folder;

  // the browser may still write when it has ended
  @TempDir(cleanup = CleanupMode.NEVER)
  static Path profile;

  /** A folder with two specifications that know each other, pictures, and its report. */
  @TempDir static Path linked;

  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    Optional<Path> installed = Browser.installed();
    assumeTrue(installed.isPresent(), "no Chromium here: install it, or set CHROME");
    WrittenReport.write(WrittenReport.DOCUMENTS, folder);
    writeLinked(linked.resolve("docs"));
    WrittenReport.write(linked.resolve("docs"), linked.resolve("report"));
    browser = Browser.start(installed.get(), profile);
  }

  private static void writeLinked(Path documents) throws IOException {
    // with a status of its own the second is no input to the first
    Files.createDirectories(documents.resolve("mail"));
    Files.createDirectories(documents.resolve("parcels"));
    Files.writeString(
        documents.resolve("mail/mail.md"),
        """
        # Mail

        See [the limits](../parcels/parcel%20one.md#gr%C3%B6%C3%9Fe-der-pakete).

        ![the flow](flow.png) ![a hostile drawing](flow.svg) ![no picture](text.png)
        """);
    Files.writeString(
        documents.resolve("parcels/parcel one.md"),
        "# Parcels\n\n**Status:** Draft\n"
            + "\nText.\n".repeat(200)
            + "\n## Größe der Pakete\n\nTen a second.\n");
    ImageIO.write(
        new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB),
        "png",
        documents.resolve("mail/flow.png").toFile());
    Files.writeString(
        documents.resolve("mail/flow.svg"),
        """
        <?xml version="1.0"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="3" height="2" onload="top.hacked='svg'">
          <script>parent.hacked = 'script'; fetch('https://evil.example/')</script>
          <image href="https://evil.example/pixel.png" width="3" height="2"/>
        </svg>
        """);
    Files.writeString(documents.resolve("mail/text.png"), "<script>hacked = 1</script>");
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.open(folder.resolve("index.html").toUri(), 1440, 900);
    browser.await("document.querySelectorAll('#findings .finding').length > 0");
  }

  @AfterEach
  void nothing_went_wrong_and_nothing_was_asked_for() {
    assertThat(browser.problems()).isEmpty();
    assertThat(browser.requests()).isEmpty();
    assertThat(number("Object.keys(window).filter(k => k === 'hacked').length")).isZero();
  }

  @Test
  void shows_the_matrix_and_all_findings() {
    assertThat(number("document.querySelectorAll('.matrix tbody tr').length")).isEqualTo(2);
    assertThat(number("document.querySelectorAll('#findings .finding').length"))
        .isEqualTo(number("Math.min(100, findings.all().length)"));
  }

  @Test
  void filters_by_severity_group_document_and_text() {
    int all = number("parseInt(document.getElementById('count').textContent)");

    click(".levels .warning");
    int withoutWarnings = number("parseInt(document.getElementById('count').textContent)");
    assertThat(withoutWarnings).isPositive().isLessThan(all);

    choose("group", "sequence");
    int sequences = number("parseInt(document.getElementById('count').textContent)");
    assertThat(sequences).isPositive().isLessThan(withoutWarnings);
    assertThat(
            text(
                "[...new Set([...document.querySelectorAll('#findings .rule-link')].map(r => r.textContent.split('-')[0]))].join()"))
        .isEqualTo("sequence");

    choose("document", "1");
    int ofOne = number("parseInt(document.getElementById('count').textContent)");
    assertThat(ofOne).isPositive().isLessThan(sequences);
    assertThat(number("document.querySelectorAll('.matrix tbody tr:not([hidden])').length"))
        .isEqualTo(1);

    type("no such words anywhere");
    assertThat(text("document.getElementById('findings').textContent"))
        .isEqualTo("No finding matches these filters.");

    click("#reset");
    assertThat(number("parseInt(document.getElementById('count').textContent)")).isEqualTo(all);
  }

  @Test
  void follows_a_finding_to_its_place_in_the_document_and_in_the_drawing() {
    browser.evaluate(
        "document.querySelector('#document').value = ''; location.hash = '#document=1&finding='"
            + " + findings.all().findIndex(f => f.rule === 'sequence-message-detail' && f.line === 32)");
    browser.await(DRAWN);
    browser.await("document.querySelector('#page .active')");

    assertThat(text("document.querySelector('#page .active').dataset.file")).isEqualTo("parcel.md");
    assertThat(text("document.querySelector('#margin .finding.active .message').textContent"))
        .contains("\"buy\"");
    browser.await(
        "document.querySelector('.drawing.mermaid').shadowRoot.querySelector('.guilty.pointed')");
    assertThat(
            text(
                "document.querySelector('.drawing.mermaid').shadowRoot.querySelector('text.guilty.pointed').textContent"))
        .isEqualTo("buy");
  }

  @Test
  void draws_mermaid_and_plantuml_and_marks_the_guilty_message_in_both() {
    browser.evaluate("location.hash = '#document=1'");
    browser.await(DRAWN);

    assertThat(
            number(
                "[...document.querySelectorAll('.drawing.mermaid')].filter(d =>"
                    + " d.shadowRoot.querySelector('svg').getBoundingClientRect().width > 100 &&"
                    + " d.shadowRoot.querySelectorAll('svg text').length > 3).length"))
        .isEqualTo(2);
    assertThat(
            number(
                "[...document.querySelectorAll('.drawing > svg')].filter(d =>"
                    + " d.getBoundingClientRect().width > 100).length"))
        .isEqualTo(2);
    browser.await("document.querySelector('.drawing > svg .message.guilty')");
    assertThat(
            text(
                "[...document.querySelectorAll('.drawing > svg .message.guilty')].pop().textContent"))
        .isEqualTo("ask");
  }

  @Test
  void follows_a_link_from_one_document_to_a_heading_of_another() {
    browser.open(linked.resolve("report/index.html").toUri(), 1440, 900);
    browser.await("document.querySelectorAll('#findings .finding').length > 0");
    browser.evaluate("location.hash = '#document=0'");
    browser.await("document.querySelector('#page a[href^=\"#document=\"]')");

    click("#page a[href^=\"#document=\"]");

    browser.await("document.querySelector('#page [data-id=\"größe-der-pakete\"]')");
    browser.await(
        "(() => { const at ="
            + " document.querySelector('#page [data-id=\"größe-der-pakete\"]').getBoundingClientRect();"
            + " return at.top >= 0 && at.bottom < innerHeight; })()");
    assertThat(text("document.title")).isEqualTo("Parcels");
  }

  @Test
  void shows_pictures_of_the_repository_and_runs_nothing_in_them() {
    browser.open(linked.resolve("report/index.html").toUri(), 1440, 900);
    browser.await("document.querySelectorAll('#findings .finding').length > 0");
    browser.evaluate("location.hash = '#document=0'");

    browser.await("document.querySelectorAll('#page .drawing img').length === 2");
    browser.await(
        "[...document.querySelectorAll('#page .drawing img')].every(i => i.complete"
            + " && i.naturalWidth === 3 && i.naturalHeight === 2)");
    assertThat(text("document.querySelector('#page img').alt")).isEqualTo("the flow");
    assertThat(text("document.querySelector('#page').textContent"))
        .contains("It is not shown here: only PNG");
  }

  @Test
  void is_used_by_keyboard() {
    browser.press("j");
    browser.press("j");
    assertThat(
            number(
                "[...document.querySelectorAll('#findings .finding')].indexOf(document.activeElement)"))
        .isEqualTo(1);

    browser.press("r");
    browser.await("document.querySelector('#rule .rule-page h3')");
    assertThat(text("document.querySelector('#rule .rule-page h3').textContent"))
        .isEqualTo("What it checks");
    browser.evaluate("document.querySelector('#rule form button').click()");

    browser.press("Enter");
    browser.await("document.querySelector('#page .active')");
    browser.press("Escape");
    browser.await("!document.getElementById('overview').hidden");
    browser.press("/");
    assertThat(text("document.activeElement.id")).isEqualTo("text");
  }

  @Test
  void a_hostile_document_stays_text() {
    browser.evaluate("location.hash = '#document=0'");
    browser.await(DRAWN);

    assertThat(text("document.title")).contains("hacked='title'");
    assertThat(
            number(
                "document.querySelectorAll('#page script, #page style, #page iframe, #page form, #page base, #page meta, #page object, #page embed, #page foreignObject, #page image').length"))
        .isZero();
    assertThat(
            text(
                "(() => { const all = []; const look = root => { for (const e of"
                    + " root.querySelectorAll('*')) { for (const a of e.attributes) if"
                    + " (/^on/i.test(a.name) || /^style$/i.test(a.name) && /url/i.test(a.value) ||"
                    + " /^(href|src|xlink:href|action)$/i.test(a.name) &&"
                    + " !/^(#|https?:|mailto:|assets[/])/.test(a.value) &&"
                    + " !(e.matches('img') && a.value.startsWith('data:image/svg+xml;base64,')))"
                    + " all.push(e.outerHTML);"
                    + " if (e.shadowRoot) look(e.shadowRoot); } };"
                    + " look(document.getElementById('page')); return all.join('\\n'); })()"))
        .isEmpty();
    assertThat(text("getComputedStyle(document.body).display")).isEqualTo("block");
    assertThat(number("document.querySelectorAll('.drawing.mermaid').length")).isEqualTo(2);
  }

  @Test
  void fits_on_a_phone() {
    browser.open(folder.resolve("index.html").toUri(), 390, 844);
    browser.await("document.querySelectorAll('#findings .finding').length > 0");
    assertThat(number("document.documentElement.scrollWidth"))
        .isEqualTo(number("document.documentElement.clientWidth"));

    browser.evaluate(
        "location.hash = '#document=1&finding=' + findings.all().findIndex(f => f.document === 1)");
    browser.await(DRAWN);
    browser.await("document.querySelector('#page .inline')");
    assertThat(number("document.documentElement.scrollWidth"))
        .isEqualTo(number("document.documentElement.clientWidth"));
  }

  @Test
  void turns_dark_and_light() {
    String before = text("getComputedStyle(document.body).backgroundColor");
    click("#theme");
    assertThat(text("getComputedStyle(document.body).backgroundColor")).isNotEqualTo(before);
    click("#theme");
    assertThat(text("getComputedStyle(document.body).backgroundColor")).isEqualTo(before);
  }

  private static int number(String expression) {
    return browser.evaluate(expression).asInt();
  }

  private static String text(String expression) {
    return browser.evaluate(expression).asString();
  }

  private static void click(String selector) {
    browser.evaluate("document.querySelector('" + selector + "').click()");
  }

  private static void choose(String id, String value) {
    browser.evaluate(
        "(() => { const s = document.getElementById('"
            + id
            + "'); s.value = '"
            + value
            + "'; s.dispatchEvent(new Event('change')); })()");
  }

  private static void type(String text) {
    browser.evaluate(
        "(() => { const i = document.getElementById('text'); i.value = '"
            + text
            + "'; i.dispatchEvent(new Event('input')); })()");
  }
}
