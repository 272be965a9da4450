package io.github.integrationspec.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.report.Matrix;
import io.github.integrationspec.report.SafeText;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The report's data, as scripts that hand a value to the page: a page that is opened as a file may
 * load scripts and nothing else. All of it is JSON in ASCII, whatever the documents hold.
 */
final class DataScripts {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Path folder;

  DataScripts(Path folder) {
    this.folder = folder;
  }

  /** What is written into a script. */
  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** All findings, with what the page must know of specifications and rules to show them. */
  void index(Matrix matrix, CheckReport report) throws IOException {
    script(
        "index",
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("documents");
          for (Matrix.Row row : matrix.rows()) {
            json.writeStartObject();
            json.writeStringField("file", row.file());
            json.writeStringField("title", SafeText.of(row.title()));
            json.writeBooleanField("readable", row.readable());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeObjectFieldStart("rules");
          for (Rule rule : report.rules()) {
            json.writeObjectFieldStart(rule.id().value());
            json.writeStringField("title", rule.page().title());
            json.writeStringField("source", rule.source());
            json.writeStringField("level", report.levels().getOrDefault(rule.id(), Level.OFF).id());
            json.writeEndObject();
          }
          json.writeEndObject();
          json.writeArrayFieldStart("findings");
          for (Result result : report.results()) {
            finding(json, result, matrix.number(result.finding().specification()));
          }
          json.writeEndArray();
          json.writeArrayFieldStart("exceptions");
          Ledger.write(json, report);
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** The pages of the rules that findings name. */
  void rules(CheckReport report) throws IOException {
    Set<RuleId> named =
        report.results().stream().map(r -> r.finding().rule()).collect(Collectors.toSet());
    RuleMarkup markup = new RuleMarkup();
    script(
        "rules",
        json -> {
          json.writeStartObject();
          for (Rule rule : report.standard().rules()) {
            if (named.contains(rule.id())) {
              json.writeStringField(rule.id().value(), markup.of(rule));
            }
          }
          json.writeEndObject();
        });
  }

  void document(int number, String html) throws IOException {
    script("document-" + number, json -> json.writeString(html));
  }

  private void script(String name, Content content) throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve(name + ".js"))) {
      out.write("integrationSpec.take(\"" + name + "\", ");
      JsonGenerator json =
          JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      content.write(json);
      json.flush();
      out.write(");\n");
    }
  }

  private static void finding(JsonGenerator json, Result result, int document) throws IOException {
    Finding finding = result.finding();
    json.writeStartObject();
    json.writeNumberField("document", document);
    json.writeStringField("rule", finding.rule().value());
    json.writeStringField("group", finding.rule().group());
    json.writeStringField("level", result.level().id());
    place(json, finding.span());
    json.writeStringField("message", SafeText.of(finding.message()));
    json.writeStringField("note", SafeText.of(finding.note()));
    json.writeStringField("fix", SafeText.of(finding.fix()));
    json.writeStringField("excerpt", SafeText.of(result.excerpt()));
    texts(json, "headings", result.headings());
    json.writeArrayFieldStart("related");
    for (Finding.Related related : finding.related()) {
      json.writeStartObject();
      place(json, related.span());
      json.writeStringField("label", SafeText.of(related.label()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("counts", result.counts());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Span span) throws IOException {
    json.writeStringField("file", span.file());
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
    json.writeNumberField("end", span.endLine());
  }

  private static void texts(JsonGenerator json, String field, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
