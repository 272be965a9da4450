package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.source.Span;
import java.io.IOException;

/** Places and messages in SARIF. */
final class SarifLocation {

  /** What paths are relative to. */
  static final String BASE = "PROJECT";

  private SarifLocation() {}

  static void artifact(JsonGenerator json, String field, String file) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("uri", RelativeUri.of(file));
    json.writeStringField("uriBaseId", BASE);
    json.writeEndObject();
  }

  /**
   * A place in a file.
   *
   * @param excerpt the line on which the span starts; empty when it is not known
   */
  static void physical(JsonGenerator json, Span span, String excerpt) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, "artifactLocation", span.file());
    json.writeObjectFieldStart("region");
    ends(json, span);
    if (span.endLine() == span.line() && span.endColumn() - 1 <= excerpt.length()) {
      message(json, "snippet", excerpt.substring(span.column() - 1, span.endColumn() - 1));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  static void ends(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("startLine", span.line());
    json.writeNumberField("startColumn", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
  }

  static void message(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
