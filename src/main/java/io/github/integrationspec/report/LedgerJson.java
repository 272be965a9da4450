package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.finding.LedgerEntry;
import io.github.integrationspec.source.Span;
import java.io.IOException;
import java.util.List;

/** The ledger of exceptions in JSON; days are {@code 2027-01-31}, what is not known is left out. */
final class LedgerJson {

  private LedgerJson() {}

  /** Writes the list as a field of the object that is open. */
  static void write(JsonGenerator json, List<LedgerEntry> exceptions) throws IOException {
    json.writeArrayFieldStart("exceptions");
    for (LedgerEntry entry : exceptions) {
      entry(json, entry);
    }
    json.writeEndArray();
  }

  private static void entry(JsonGenerator json, LedgerEntry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", entry.kind().id());
    json.writeStringField("state", entry.state().id());
    json.writeArrayFieldStart("rules");
    for (String rule : entry.rules()) {
      json.writeString(rule);
    }
    json.writeEndArray();
    if (!entry.specification().isEmpty()) {
      json.writeStringField("specification", entry.specification());
    }
    if (entry.place().isPresent()) {
      Span place = entry.place().get();
      json.writeStringField("file", place.file());
      json.writeNumberField("line", place.line());
      json.writeNumberField("column", place.column());
    }
    json.writeStringField("what", entry.what());
    if (!entry.who().isEmpty()) {
      json.writeStringField("who", entry.who());
    }
    json.writeStringField("why", entry.why());
    if (entry.since().isPresent()) {
      json.writeStringField("since", entry.since().get().toString());
    }
    if (entry.until().isPresent()) {
      json.writeStringField("until", entry.until().get().toString());
    }
    if (entry.age().isPresent()) {
      json.writeNumberField("ageInDays", entry.age().getAsLong());
    }
    json.writeNumberField("findings", entry.findings());
    json.writeEndObject();
  }
}
