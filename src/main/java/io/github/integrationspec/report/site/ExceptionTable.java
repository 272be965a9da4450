package io.github.integrationspec.report.site;

import io.github.integrationspec.finding.LedgerEntry;
import io.github.integrationspec.report.Checkout;
import io.github.integrationspec.report.Counts;
import java.time.LocalDate;
import java.util.List;

/** Everything that is excepted from the standard. */
final class ExceptionTable {

  private ExceptionTable() {}

  static void write(List<SitePart> parts, Writing out) {
    if (parts.stream().allMatch(p -> p.report().exceptions().isEmpty())) {
      return;
    }
    out.open(Tag.SECTION_2);
    out.element(Tag.HEADING_2, "Exceptions", "id", "exceptions");
    out.open(Tag.BLOCK, "class", "exceptions");
    out.open(Tag.TABLE);
    out.open(Tag.ROW);
    List.of("Kind", "Rules", "What", "Why", "By", "Until", "Effect")
        .forEach(name -> out.element(Tag.HEADER, name));
    out.close(Tag.ROW);
    for (SitePart part : parts) {
      part.report().exceptions().forEach(entry -> row(part, entry, out));
    }
    out.close(Tag.TABLE);
    out.close(Tag.BLOCK);
    out.close(Tag.SECTION_2);
  }

  private static void row(SitePart part, LedgerEntry entry, Writing out) {
    out.open(Tag.ROW);
    out.element(Tag.CELL, kind(entry.kind()));
    out.element(Tag.CELL, String.join(", ", entry.rules()));
    out.open(Tag.CELL);
    out.message(entry.what());
    String place = entry.place().map(Object::toString).orElse(entry.specification());
    if (place.isEmpty()) {
      place = part.folder().isEmpty() ? "" : part.module();
    } else {
      place = new Checkout(part.folder()).path(place);
    }
    if (!place.isEmpty()) {
      out.text(" (");
      out.element(Tag.CODE, place);
      out.text(")");
    }
    out.close(Tag.CELL);
    out.element(Tag.CELL, entry.why().isEmpty() ? "no reason given" : entry.why());
    out.element(Tag.CELL, entry.who());
    out.element(Tag.CELL, entry.until().map(LocalDate::toString).orElse(""));
    out.element(Tag.CELL, effect(entry));
    out.close(Tag.ROW);
  }

  private static String kind(LedgerEntry.Kind kind) {
    return switch (kind) {
      case SUPPRESSION -> "in the document";
      case DEFERRAL -> "deferral";
      case BASELINE -> "baseline";
      case OFF -> "switched off";
    };
  }

  private static String effect(LedgerEntry entry) {
    return switch (entry.state()) {
      case EXPIRED -> "expired";
      case UNUSED -> "excepts nothing";
      case IN_FORCE ->
          entry.kind() == LedgerEntry.Kind.OFF
              ? "not applied"
              : Counts.of(entry.findings(), "finding");
    };
  }
}
