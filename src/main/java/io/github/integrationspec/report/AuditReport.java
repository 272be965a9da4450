package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.finding.AuditRecord;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * {@code audit.json}, the audit trail: for each specification what an auditor asks of it. {@code
 * docs/audit.md} describes it; what is there is not renamed.
 */
public final class AuditReport implements Reporter {

  /** The name of its file in the report directory. */
  public static final String FILE = "audit.json";

  private static final int FORMAT = 1;

  private final Tool tool;

  public AuditReport(Tool tool) {
    this.tool = tool;
  }

  @Override
  public void write(CheckReport report, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      named(json, "tool", tool.name(), tool.version());
      StandardJson.write(json, report.standard());
      json.writeArrayFieldStart("specifications");
      for (CheckedSpecification specification : report.specifications()) {
        specification(json, specification, report.results());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notChecked");
      for (CheckReport.NotChecked left : report.notChecked()) {
        json.writeStartObject();
        json.writeStringField("what", left.what());
        json.writeStringField("why", left.why());
        json.writeEndObject();
      }
      json.writeEndArray();
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

  private static void specification(
      JsonGenerator json, CheckedSpecification specification, List<Result> all) throws IOException {
    List<Result> results =
        all.stream().filter(r -> r.finding().specification().equals(specification.file())).toList();
    json.writeStartObject();
    json.writeStringField("file", specification.file());
    json.writeStringField("title", specification.title());
    if (specification.audit().isPresent()) {
      audit(json, specification.audit().get());
    }
    findings(json, results);
    json.writeEndObject();
  }

  private static void findings(JsonGenerator json, List<Result> results) throws IOException {
    json.writeObjectFieldStart("findings");
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFO)) {
      json.writeNumberField(
          level.id(), results.stream().filter(r -> r.counts() && r.level() == level).count());
    }
    json.writeEndObject();
    json.writeNumberField("exceptions", results.stream().filter(r -> !r.counts()).count());
  }

  private static void audit(JsonGenerator json, AuditRecord audit) throws IOException {
    json.writeStringField("vendor", audit.vendor());
    json.writeStringField("status", audit.status());
    json.writeStringField("version", audit.version());
    json.writeStringField("owner", audit.owner());
    json.writeStringField("approved", audit.approved());
    json.writeStringField("commit", audit.commit().orElse(""));
    json.writeStringField("content", audit.content());
    json.writeArrayFieldStart("files");
    for (AuditRecord.FileHash hash : audit.hashes()) {
      json.writeStartObject();
      json.writeStringField("file", hash.file());
      json.writeStringField("sha256", hash.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
    approvals(json, audit);
    diagrams(json, audit);
    json.writeArrayFieldStart("links");
    for (AuditRecord.Link link : audit.links()) {
      json.writeStartObject();
      json.writeStringField("target", link.target());
      json.writeStringField("text", link.text());
      json.writeStringField("resolution", link.resolution());
      json.writeStringField("file", link.file());
      place(json, link.place());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void approvals(JsonGenerator json, AuditRecord audit) throws IOException {
    json.writeArrayFieldStart("approvals");
    for (AuditRecord.Approval approval : audit.approvals()) {
      json.writeStartObject();
      json.writeStringField("team", approval.team());
      json.writeStringField("outcome", approval.outcome());
      json.writeStringField("date", approval.date());
      json.writeStringField("text", approval.text());
      place(json, approval.place());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("recordedApprovals");
    for (AuditRecord.Approval approval : audit.recorded()) {
      json.writeStartObject();
      json.writeStringField("team", approval.team());
      json.writeStringField("by", approval.by());
      json.writeStringField("date", approval.date());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void diagrams(JsonGenerator json, AuditRecord audit) throws IOException {
    json.writeObjectFieldStart("diagrams");
    for (String kind : List.of("sequence", "data-flow", "other")) {
      json.writeNumberField(
          kind, audit.diagrams().stream().filter(d -> d.kind().equals(kind)).count());
    }
    json.writeArrayFieldStart("list");
    for (AuditRecord.Diagram diagram : audit.diagrams()) {
      json.writeStartObject();
      json.writeStringField("kind", diagram.kind());
      json.writeStringField("syntax", diagram.syntax());
      json.writeStringField("type", diagram.type());
      json.writeStringField("title", diagram.title());
      json.writeStringField("file", diagram.file());
      place(json, diagram.place());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Span span) throws IOException {
    json.writeStringField("in", span.file());
    json.writeNumberField("line", span.line());
  }
}
