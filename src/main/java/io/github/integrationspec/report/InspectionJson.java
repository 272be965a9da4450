package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.FrontMatter;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.Inspection;
import io.github.integrationspec.model.LinkResolution;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.ResolvedLink;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * What was read of files, one JSON object a line and file.
 *
 * <pre>
 * {"file", "documents": {"outline": [{"level", "title", "anchor", "line"}],
 *                        "frontMatter": [{"key", "value", "line"}],
 *                        "tables": [{"line", "columns": […], "rows"}],
 *                        "links": [{"line", "target", "leadsTo", "file"}]},
 *  "problems": [{"line", "column", "message"}], "diagrams": […]}
 * </pre>
 */
public final class InspectionJson {

  /** Writes one line. */
  public void write(Inspection inspection, Writer out) throws IOException {
    try (JsonGenerator json = Json.lineGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("file", inspection.file());
      json.writeObjectFieldStart("documents");
      if (inspection.document().isPresent()) {
        document(json, inspection.document().get());
        links(json, inspection.links());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("problems");
      for (ParseProblem problem : inspection.problems()) {
        json.writeStartObject();
        place(json, problem.span());
        json.writeStringField("message", problem.message());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("diagrams");
      for (PlacedDiagram diagram : inspection.diagrams()) {
        DiagramJson.write(json, diagram);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void document(JsonGenerator json, Document document) throws IOException {
    json.writeArrayFieldStart("outline");
    List<Section> sections = document.root().all().toList();
    for (Section section : sections) {
      if (section.heading().isPresent()) {
        Heading heading = section.heading().get();
        json.writeStartObject();
        json.writeNumberField("level", heading.level());
        json.writeStringField("title", heading.prose().text().strip());
        json.writeStringField("anchor", heading.anchor());
        json.writeNumberField("line", heading.span().line());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("frontMatter");
    for (FrontMatter.Entry entry : document.frontMatter().entries()) {
      json.writeStartObject();
      json.writeStringField("key", entry.path());
      json.writeStringField("value", entry.value().text());
      json.writeNumberField("line", entry.keySpan().line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tables");
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Table table) {
          table(json, table);
        }
      }
    }
    json.writeEndArray();
  }

  private static void table(JsonGenerator json, Table table) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", table.span().line());
    json.writeArrayFieldStart("columns");
    for (Table.Cell cell : table.header()) {
      json.writeString(cell.prose().text().strip());
    }
    json.writeEndArray();
    json.writeNumberField("rows", table.rows().size());
    json.writeEndObject();
  }

  private static void links(JsonGenerator json, List<ResolvedLink> links) throws IOException {
    json.writeArrayFieldStart("links");
    for (ResolvedLink link : links) {
      json.writeStartObject();
      json.writeNumberField("line", link.link().span().line());
      json.writeStringField("target", link.link().target());
      json.writeStringField("leadsTo", word(link.resolution()));
      json.writeStringField("file", link.file());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String word(LinkResolution resolution) {
    return resolution.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void place(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
  }
}
