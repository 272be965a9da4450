package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.standard.Edition;
import io.github.integrationspec.standard.Standard;
import java.io.IOException;

/** Names the standard in JSON, and those that it extends. */
final class StandardJson {

  private StandardJson() {}

  /** {@code "standard": {"name", "version", "extends": [{"name", "version"}]}}. */
  static void write(JsonGenerator json, Standard standard) throws IOException {
    json.writeObjectFieldStart("standard");
    json.writeStringField("name", standard.name());
    json.writeStringField("version", standard.version());
    if (!standard.below().isEmpty()) {
      json.writeArrayFieldStart("extends");
      for (Edition below : standard.below()) {
        json.writeStartObject();
        json.writeStringField("name", below.name());
        json.writeStringField("version", below.version());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
