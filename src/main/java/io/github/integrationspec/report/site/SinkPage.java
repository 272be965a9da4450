package io.github.integrationspec.report.site;

import javax.swing.text.SimpleAttributeSet;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkEventAttributes;

/** A page of a Maven site. */
final class SinkPage implements Page {

  private final Sink sink;

  SinkPage(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void open(Tag tag, String... attributes) {
    Attributes set = new Attributes(attributes);
    switch (tag) {
      case SECTION_1, SECTION_2, SECTION_3 -> sink.section(level(tag), set);
      case HEADING_1, HEADING_2, HEADING_3 -> sink.sectionTitle(level(tag), set);
      case BLOCK -> sink.division(set);
      case PARAGRAPH -> sink.paragraph(set);
      case LIST -> sink.list(set);
      case ITEM -> sink.listItem(set);
      case TABLE -> {
        sink.table(set);
        sink.tableRows(null, false);
      }
      case ROW -> sink.tableRow(set);
      case HEADER -> sink.tableHeaderCell(set);
      case CELL -> sink.tableCell(set);
      case LINK -> sink.link(set.take("href"), set);
      case CODE -> sink.inline(set.meaning("code"));
      case STRONG -> sink.inline(set.meaning("strong"));
      case SPAN -> sink.inline(set);
    }
  }

  @Override
  public void close(Tag tag) {
    switch (tag) {
      case SECTION_1, SECTION_2, SECTION_3 -> sink.section_(level(tag));
      case HEADING_1, HEADING_2, HEADING_3 -> sink.sectionTitle_(level(tag));
      case BLOCK -> sink.division_();
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
      case CODE, STRONG, SPAN -> sink.inline_();
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

  /** The interface's own implementation is in a jar that drags others along. */
  private static final class Attributes extends SimpleAttributeSet implements SinkEventAttributes {

    Attributes(String... namesAndValues) {
      for (int i = 0; i < namesAndValues.length; i += 2) {
        addAttribute(namesAndValues[i], namesAndValues[i + 1]);
      }
    }

    Attributes meaning(String semantics) {
      addAttribute(SEMANTICS, semantics);
      return this;
    }

    String take(String name) {
      String value = String.valueOf(getAttribute(name));
      removeAttribute(name);
      return value;
    }
  }
}
