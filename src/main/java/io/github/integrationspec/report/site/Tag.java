package io.github.integrationspec.report.site;

/** The elements that a page is made of. */
enum Tag {
  SECTION_1("section"),
  SECTION_2("section"),
  SECTION_3("section"),
  HEADING_1("h1"),
  HEADING_2("h2"),
  HEADING_3("h3"),
  BLOCK("div"),
  PARAGRAPH("p"),
  LIST("ul"),
  ITEM("li"),
  TABLE("table"),
  ROW("tr"),
  HEADER("th"),
  CELL("td"),
  LINK("a"),
  CODE("code"),
  STRONG("strong"),
  SPAN("span");

  private final String html;

  Tag(String html) {
    this.html = html;
  }

  /** The element's name in HTML. */
  String html() {
    return html;
  }
}
