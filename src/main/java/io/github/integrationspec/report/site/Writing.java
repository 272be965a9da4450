package io.github.integrationspec.report.site;

import io.github.integrationspec.report.SafeText;

/** Writes texts into a page. */
final class Writing {

  private final Page page;

  Writing(Page page) {
    this.page = page;
  }

  void open(Tag tag, String... attributes) {
    page.open(tag, attributes);
  }

  void close(Tag tag) {
    page.close(tag);
  }

  /** Text as it is. */
  void text(String text) {
    page.text(SafeText.of(text));
  }

  /** An element with nothing but text in it. */
  void element(Tag tag, String text, String... attributes) {
    page.open(tag, attributes);
    text(text);
    page.close(tag);
  }

  /** A message: what stands between backticks is code. */
  void message(String text) {
    int from = 0;
    while (from < text.length()) {
      int start = text.indexOf('`', from);
      int end = start < 0 ? -1 : text.indexOf('`', start + 1);
      if (end < 0) {
        text(text.substring(from));
        return;
      }
      if (start > from) {
        text(text.substring(from, start));
      }
      if (end > start + 1) {
        element(Tag.CODE, text.substring(start + 1, end));
      }
      from = end + 1;
    }
  }
}
