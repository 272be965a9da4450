package io.github.integrationspec.report.site;

import io.github.integrationspec.report.Markup;

/** A page that stands by itself. */
final class HtmlPage implements Page {

  private final Markup out = new Markup();

  @Override
  public void open(Tag tag, String... attributes) {
    out.open(tag.html(), attributes);
  }

  @Override
  public void close(Tag tag) {
    out.close(tag.html());
    if (tag == Tag.ROW || tag == Tag.PARAGRAPH || tag.html().startsWith("h")) {
      out.text("\n");
    }
  }

  @Override
  public void text(String text) {
    out.text(text);
  }

  /** The whole document. */
  String document(String title, String style) {
    Markup head = new Markup().element("title", title);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + head
        + "\n<style>\n"
        + style
        + "</style>\n</head>\n<body class=\"integration-spec-alone\">\n<main>\n"
        + out
        + "\n</main>\n</body>\n</html>\n";
  }
}
