package io.github.integrationspec.report.site;

import io.github.integrationspec.report.Markup;
import org.apache.maven.doxia.sink.Sink;

/**
 * A page of a Maven site. The attributes that a sink takes are another type in each version of
 * Doxia, so what has a class is written as markup.
 */
final class SinkPage implements Page {

  private final Sink sink;

  SinkPage(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void open(Tag tag, String... attributes) {
    switch (tag) {
      case SECTION_1, SECTION_2, SECTION_3 -> sink.section(level(tag), null);
      case HEADING_1, HEADING_2, HEADING_3 -> {
        sink.sectionTitle(level(tag), null);
        if (attributes.length > 0) {
          sink.anchor(attributes[1]);
          sink.anchor_();
        }
      }
      case PARAGRAPH -> sink.paragraph();
      case LIST -> sink.list();
      case ITEM -> sink.listItem();
      case TABLE -> {
        sink.table();
        sink.tableRows(null, false);
      }
      case ROW -> sink.tableRow();
      case HEADER -> sink.tableHeaderCell();
      case CELL -> sink.tableCell();
      case LINK -> sink.link(attributes[1]);
      case BLOCK, CODE, STRONG, SPAN ->
          sink.rawText(new Markup().open(tag.html(), attributes).toString());
    }
  }

  @Override
  public void close(Tag tag) {
    switch (tag) {
      case SECTION_1, SECTION_2, SECTION_3 -> sink.section_(level(tag));
      case HEADING_1, HEADING_2, HEADING_3 -> sink.sectionTitle_(level(tag));
      case PARAGRAPH -> sink.paragraph_();
      case LIST -> sink.list_();
      case ITEM -> sink.listItem_();
      case TABLE -> {
        sink.tableRows_();
        sink.table_();
      }
      case ROW -> sink.tableRow_();
      case HEADER -> sink.tableHeaderCell_();
      case CELL -> sink.tableCell_();
      case LINK -> sink.link_();
      case BLOCK, CODE, STRONG, SPAN -> sink.rawText(new Markup().close(tag.html()).toString());
    }
  }

  @Override
  public void text(String text) {
    sink.text(text);
  }

  private static int level(Tag tag) {
    return switch (tag) {
      case SECTION_1, HEADING_1 -> Sink.SECTION_LEVEL_1;
      case SECTION_2, HEADING_2 -> Sink.SECTION_LEVEL_2;
      default -> Sink.SECTION_LEVEL_3;
    };
  }
}
