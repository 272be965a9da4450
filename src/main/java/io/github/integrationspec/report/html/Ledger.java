package io.github.integrationspec.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.finding.Suppression;
import java.io.IOException;

/** What is excepted from the standard, for the page's list of exceptions. */
final class Ledger {

  private Ledger() {}

  static void write(JsonGenerator json, CheckReport report) throws IOException {
    for (Result result : report.results()) {
      if (result.suppression().isPresent()) {
        Suppression suppression = result.suppression().get();
        json.writeStartObject();
        json.writeStringField(
            "kind",
            suppression.kind() == Suppression.Kind.IN_SOURCE ? "in the document" : "baseline");
        json.writeStringField("state", "in-force");
        json.writeArrayFieldStart("rules");
        json.writeString(result.finding().rule().value());
        json.writeEndArray();
        json.writeStringField("specification", result.finding().specification());
        json.writeStringField("place", result.finding().span().toString());
        json.writeStringField("what", result.finding().message());
        json.writeStringField("who", "");
        json.writeStringField("why", suppression.justification());
        json.writeStringField("until", "");
        json.writeEndObject();
      }
    }
  }
}
