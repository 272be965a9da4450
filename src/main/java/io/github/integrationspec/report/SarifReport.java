package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Fingerprints;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** SARIF 2.1.0: for code scanning in forges, editors and dashboards. */
final class SarifReport implements Reporter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String BASE = "PROJECT";
  private static final String FINGERPRINT = "integrationSpec/v1";

  private final Tool tool;

  SarifReport(Tool tool) {
    this.tool = tool;
  }

  @Override
  public void write(CheckReport report, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(json, report);
      invocation(json, report);
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeObjectFieldStart("originalUriBaseIds");
      json.writeObjectFieldStart(BASE);
      message(json, "description", "the base directory of the Maven project");
      json.writeEndObject();
      json.writeEndObject();
      results(json, report);
      if (!report.exceptions().isEmpty()) {
        json.writeObjectFieldStart("properties");
        LedgerJson.write(json, report.exceptions());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void tool(JsonGenerator json, CheckReport report) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", tool.name());
    json.writeStringField("version", tool.version());
    json.writeStringField("informationUri", tool.url());
    json.writeArrayFieldStart("rules");
    for (Rule rule : report.rules()) {
      SarifRule.write(json, rule, report.levels().getOrDefault(rule.id(), Level.OFF));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What was not checked belongs to the run, not to a place. */
  private static void invocation(JsonGenerator json, CheckReport report) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (NotChecked left : report.notChecked()) {
      json.writeStartObject();
      json.writeStringField("level", "note");
      message(json, "message", "Not checked: " + left.what() + " (" + left.why() + ")");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void results(JsonGenerator json, CheckReport report) throws IOException {
    Map<RuleId, Integer> index = new HashMap<>();
    for (Rule rule : report.rules()) {
      index.put(rule.id(), index.size());
    }
    List<Result> results = report.results();
    List<String> fingerprints = Fingerprints.of(results);
    boolean anySuppressed = results.stream().anyMatch(r -> !r.counts());
    json.writeArrayFieldStart("results");
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      json.writeStartObject();
      json.writeStringField("ruleId", result.finding().rule().value());
      Integer rule = index.get(result.finding().rule());
      if (rule != null) {
        json.writeNumberField("ruleIndex", rule);
      }
      body(json, result);
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField(FINGERPRINT, fingerprints.get(i));
      json.writeEndObject();
      if (anySuppressed) {
        // the standard wants the list in all results of a run or in none
        suppressions(json, result);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void body(JsonGenerator json, Result result) throws IOException {
    Finding finding = result.finding();
    json.writeStringField("level", SarifRule.level(result.level()));
    message(
        json,
        "message",
        finding.fix().isEmpty()
            ? finding.message()
            : finding.message() + "\nFix: " + finding.fix());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    physical(json, finding.span(), result.excerpt());
    if (!result.headings().isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", String.join(" > ", result.headings()));
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      int id = 1;
      for (Finding.Related related : finding.related()) {
        json.writeStartObject();
        json.writeNumberField("id", id++);
        physical(json, related.span(), "");
        message(json, "message", related.label());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void physical(JsonGenerator json, Span span, String excerpt) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", RelativeUri.of(span.file()));
    json.writeStringField("uriBaseId", BASE);
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", span.line());
    json.writeNumberField("startColumn", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
    if (span.endLine() == span.line() && span.endColumn() - 1 <= excerpt.length()) {
      message(json, "snippet", excerpt.substring(span.column() - 1, span.endColumn() - 1));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void suppressions(JsonGenerator json, Result result) throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (result.suppression().isPresent()) {
      json.writeStartObject();
      json.writeStringField("kind", Json.suppressionKind(result.suppression().get()));
      json.writeStringField("justification", result.suppression().get().justification());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void message(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
