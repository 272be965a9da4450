package io.github.integrationspec.report.site;

/** Where a page is written to. What is text stays text: an implementation escapes it. */
interface Page {

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns: {@code id} of a heading, {@code href} of a link,
   *     {@code class} and {@code title} of a block or a span; the others have none
   */
  void open(Tag tag, String... attributes);

  void close(Tag tag);

  void text(String text);
}
