package io.github.integrationspec.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.LedgerEntry;
import java.io.IOException;
import java.time.LocalDate;

/** What is excepted from the standard, for the page's list of exceptions. */
final class Ledger {

  private Ledger() {}

  static void write(JsonGenerator json, CheckReport report) throws IOException {
    for (LedgerEntry entry : report.exceptions()) {
      json.writeStartObject();
      json.writeStringField("kind", kind(entry.kind()));
      json.writeStringField("state", entry.state().id());
      json.writeArrayFieldStart("rules");
      for (String rule : entry.rules()) {
        json.writeString(rule);
      }
      json.writeEndArray();
      json.writeStringField("specification", entry.specification());
      json.writeStringField("place", entry.place().map(Object::toString).orElse(""));
      json.writeStringField("what", entry.what());
      json.writeStringField("who", entry.who());
      json.writeStringField("why", entry.why());
      json.writeStringField("until", entry.until().map(LocalDate::toString).orElse(""));
      json.writeEndObject();
    }
  }

  private static String kind(LedgerEntry.Kind kind) {
    return switch (kind) {
      case SUPPRESSION -> "in the document";
      case DEFERRAL -> "deferral";
      case BASELINE -> "baseline";
      case OFF -> "switched off";
    };
  }
}
