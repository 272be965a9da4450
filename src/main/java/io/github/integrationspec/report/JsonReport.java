package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Fingerprints;
import io.github.integrationspec.finding.Reconciliation;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.finding.Suppression;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The report for programs.
 *
 * <pre>
 * { "tool": {"name", "version"}, "standard": {"name", "version"},
 *   "summary": {"specifications", "documents", "diagrams", "rules", "errors", "warnings", "infos", "suppressed"},
 *   "specifications": [{"file", "title", "files": […], "diagrams",
 *     "reconciliation": [{"method", "path", "documented": {"file", "line", "column", "endLine", "endColumn",
 *                         "label", "scope"}, "called", "fails", "alerted", "tested"}]}],
 *   "findings": [{"rule", "level", "specification", "file", "line", "column", "endLine", "endColumn",
 *                 "message", "note", "fix", "excerpt", "headings": […], "fingerprint",
 *                 "related": [{"file", "line", "column", "endLine", "endColumn", "label"}],
 *                 "suppression": {"kind", "justification"}}],
 *   "notChecked": [{"what", "why"}],
 *   "exceptions": [{"kind", "state", "rules": […], "specification", "file", "line", "column", "what",
 *                   "who", "why", "since", "until", "ageInDays", "findings"}] }
 * </pre>
 *
 * Paths are relative to the project's base directory, lines and columns count from 1, columns are
 * UTF-16 units, ends are exclusive. {@code suppression} is there only where a finding does not
 * count. {@code kind} of an exception is {@code suppression}, {@code deferral}, {@code baseline} or
 * {@code off}, {@code state} is {@code in-force}, {@code unused} or {@code expired}. In the
 * reconciliation each of the five places is there only where the specification has one; its scope
 * is {@code endpoint}, {@code flow} or {@code integration}.
 */
final class JsonReport implements Reporter {

  private final Tool tool;

  JsonReport(Tool tool) {
    this.tool = tool;
  }

  @Override
  public void write(CheckReport report, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      named(json, "tool", tool.name(), tool.version());
      StandardJson.write(json, report.standard());
      summary(json, report);
      json.writeArrayFieldStart("specifications");
      for (CheckedSpecification specification : report.specifications()) {
        specification(json, specification);
      }
      json.writeEndArray();
      List<String> fingerprints = Fingerprints.of(report.results());
      json.writeArrayFieldStart("findings");
      for (int i = 0; i < report.results().size(); i++) {
        finding(json, report.results().get(i), fingerprints.get(i));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notChecked");
      for (NotChecked left : report.notChecked()) {
        json.writeStartObject();
        json.writeStringField("what", left.what());
        json.writeStringField("why", left.why());
        json.writeEndObject();
      }
      json.writeEndArray();
      LedgerJson.write(json, report.exceptions());
      json.writeEndObject();
    }
  }

  private static void named(JsonGenerator json, String field, String name, String version)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("name", name);
    json.writeStringField("version", version);
    json.writeEndObject();
  }

  private static void summary(JsonGenerator json, CheckReport report) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("specifications", report.specifications().size());
    json.writeNumberField("documents", report.documents());
    json.writeNumberField("diagrams", report.diagrams());
    json.writeNumberField("rules", report.rules().size());
    json.writeNumberField("errors", report.count(Level.ERROR));
    json.writeNumberField("warnings", report.count(Level.WARNING));
    json.writeNumberField("infos", report.count(Level.INFO));
    json.writeNumberField("suppressed", report.results().stream().filter(r -> !r.counts()).count());
    json.writeEndObject();
  }

  private static void specification(JsonGenerator json, CheckedSpecification specification)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("file", specification.file());
    json.writeStringField("title", specification.title());
    json.writeArrayFieldStart("files");
    for (String file : specification.files()) {
      json.writeString(file);
    }
    json.writeEndArray();
    json.writeNumberField("diagrams", specification.diagrams());
    json.writeArrayFieldStart("reconciliation");
    for (Reconciliation.Row row : specification.reconciliation().rows()) {
      json.writeStartObject();
      json.writeStringField("method", row.method());
      json.writeStringField("path", row.path());
      spot(json, "documented", row.documented());
      spot(json, "called", row.called());
      spot(json, "fails", row.fails());
      spot(json, "alerted", row.alerted());
      spot(json, "tested", row.tested());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void spot(JsonGenerator json, String field, Optional<Reconciliation.Spot> spot)
      throws IOException {
    if (spot.isPresent()) {
      json.writeObjectFieldStart(field);
      place(json, spot.get().span());
      json.writeStringField("label", spot.get().label());
      json.writeStringField("scope", spot.get().scope().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
  }

  private static void finding(JsonGenerator json, Result result, String fingerprint)
      throws IOException {
    Finding finding = result.finding();
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().value());
    json.writeStringField("level", result.level().id());
    json.writeStringField("specification", finding.specification());
    place(json, finding.span());
    json.writeStringField("message", finding.message());
    json.writeStringField("note", finding.note());
    json.writeStringField("fix", finding.fix());
    json.writeStringField("excerpt", result.excerpt());
    json.writeArrayFieldStart("headings");
    for (String heading : result.headings()) {
      json.writeString(heading);
    }
    json.writeEndArray();
    json.writeStringField("fingerprint", fingerprint);
    json.writeArrayFieldStart("related");
    for (Finding.Related related : finding.related()) {
      json.writeStartObject();
      place(json, related.span());
      json.writeStringField("label", related.label());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (result.suppression().isPresent()) {
      Suppression suppression = result.suppression().get();
      json.writeObjectFieldStart("suppression");
      json.writeStringField("kind", Json.suppressionKind(suppression));
      json.writeStringField("justification", suppression.justification());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Span span) throws IOException {
    json.writeStringField("file", span.file());
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
  }
}
