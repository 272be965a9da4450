package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.finding.Edit;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What SARIF says of one finding: its message, places and fixes. */
final class SarifResult {

  private SarifResult() {}

  /** Fields of a result. */
  static void body(JsonGenerator json, Result result) throws IOException {
    Finding finding = result.finding();
    json.writeStringField("level", SarifRule.level(result.level()));
    text(json, finding);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    SarifLocation.physical(json, finding.span(), result.excerpt());
    if (!result.headings().isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", String.join(" > ", result.headings()));
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
    related(json, finding.related());
    if (!finding.edits().isEmpty()) {
      fixes(json, finding);
    }
  }

  private static void text(JsonGenerator json, Finding finding) throws IOException {
    String fix = finding.fix();
    String message = SafeText.of(finding.message());
    json.writeObjectFieldStart("message");
    json.writeStringField("text", fix.isEmpty() ? message : message + "\nFix: " + SafeText.of(fix));
    json.writeStringField(
        "markdown",
        MarkdownText.of(finding.message())
            + (fix.isEmpty() ? "" : "\n\n**Fix:** " + MarkdownText.of(fix)));
    json.writeEndObject();
  }

  private static void related(JsonGenerator json, List<Finding.Related> places) throws IOException {
    if (places.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    int id = 1;
    for (Finding.Related related : places) {
      json.writeStartObject();
      json.writeNumberField("id", id++);
      SarifLocation.physical(json, related.span(), "");
      SarifLocation.message(json, "message", SafeText.of(related.label()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fixes(JsonGenerator json, Finding finding) throws IOException {
    Map<String, List<Edit>> byFile =
        finding.edits().stream()
            .collect(
                Collectors.groupingBy(e -> e.span().file(), TreeMap::new, Collectors.toList()));
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    SarifLocation.message(json, "description", finding.fix());
    json.writeArrayFieldStart("artifactChanges");
    for (Map.Entry<String, List<Edit>> file : byFile.entrySet()) {
      json.writeStartObject();
      SarifLocation.artifact(json, "artifactLocation", file.getKey());
      json.writeArrayFieldStart("replacements");
      for (Edit edit : file.getValue()) {
        json.writeStartObject();
        json.writeObjectFieldStart("deletedRegion");
        SarifLocation.ends(json, edit.span());
        json.writeEndObject();
        SarifLocation.message(json, "insertedContent", edit.replacement());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
