package io.github.integrationspec.report.site;

import io.github.integrationspec.standard.Level;
import java.util.List;
import java.util.Locale;

/** What was found in each module. */
final class ModuleTable {

  private ModuleTable() {}

  static void write(List<SitePart> parts, Writing out) {
    out.open(Tag.SECTION_2);
    out.element(Tag.HEADING_2, "Modules", "id", "modules");
    out.open(Tag.BLOCK, "class", "modules");
    out.open(Tag.TABLE);
    out.open(Tag.ROW);
    List.of("Module", "Specifications", "Errors", "Warnings", "Infos", "Check")
        .forEach(name -> out.element(Tag.HEADER, name));
    out.close(Tag.ROW);
    parts.forEach(part -> row(part, out));
    out.close(Tag.TABLE);
    out.close(Tag.BLOCK);
    out.close(Tag.SECTION_2);
  }

  private static void row(SitePart part, Writing out) {
    out.open(Tag.ROW);
    out.open(Tag.CELL);
    if (part.page().isPresent()) {
      out.element(Tag.LINK, part.module(), "href", part.page().get());
    } else {
      out.text(part.module());
    }
    out.close(Tag.CELL);
    number(part.report().specifications().size(), "", out);
    for (Level level : FindingsPage.levels()) {
      number(part.report().count(level), level.name().toLowerCase(Locale.ROOT), out);
    }
    out.open(Tag.CELL);
    out.message(
        part.isEmpty()
            ? "no specification in `" + part.lookedIn() + "`"
            : part.failure().map(why -> "fails: " + why).orElse("passes"));
    out.close(Tag.CELL);
    out.close(Tag.ROW);
  }

  private static void number(long number, String style, Writing out) {
    out.open(Tag.CELL);
    out.element(
        Tag.SPAN,
        number == 0 ? "–" : Long.toString(number),
        "class",
        number == 0 || style.isEmpty() ? "number" : "number level-" + style);
    out.close(Tag.CELL);
  }
}
