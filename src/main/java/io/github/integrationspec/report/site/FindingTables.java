package io.github.integrationspec.report.site;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.report.Counts;
import io.github.integrationspec.report.Matrix;
import io.github.integrationspec.report.Matrix.Row;
import io.github.integrationspec.source.Span;
import java.util.List;

/** The findings of each document that count. */
final class FindingTables {

  private FindingTables() {}

  static void write(List<SitePart> parts, Writing out) {
    if (parts.stream().flatMap(p -> p.report().results().stream()).noneMatch(Result::counts)) {
      return;
    }
    out.open(Tag.SECTION_2);
    out.element(Tag.HEADING_2, "Findings", "id", "findings");
    for (int i = 0; i < parts.size(); i++) {
      SitePart part = parts.get(i);
      for (Row row : Matrix.of(part.report()).rows()) {
        List<Result> results =
            part.report().results().stream()
                .filter(r -> r.counts() && r.finding().specification().equals(row.file()))
                .toList();
        if (!results.isEmpty()) {
          document(part, MatrixTable.anchor(i, row), row, results, out);
        }
      }
    }
    out.close(Tag.SECTION_2);
  }

  private static void document(
      SitePart part, String anchor, Row row, List<Result> results, Writing out) {
    out.open(Tag.SECTION_3);
    out.element(Tag.HEADING_3, row.title(), "id", anchor);
    out.open(Tag.PARAGRAPH);
    out.element(Tag.CODE, part.folder() + row.file());
    out.text(": " + Counts.of(results));
    out.close(Tag.PARAGRAPH);
    out.open(Tag.BLOCK, "class", "findings");
    out.open(Tag.TABLE);
    out.open(Tag.ROW);
    List.of("Level", "Rule", "Place", "Finding").forEach(name -> out.element(Tag.HEADER, name));
    out.close(Tag.ROW);
    results.forEach(result -> finding(result, out));
    out.close(Tag.TABLE);
    out.close(Tag.BLOCK);
    out.close(Tag.SECTION_3);
  }

  private static void finding(Result result, Writing out) {
    Finding finding = result.finding();
    String rule = finding.rule().value();
    out.open(Tag.ROW);
    out.open(Tag.CELL);
    out.element(Tag.SPAN, result.level().id(), "class", "level level-" + result.level().id());
    out.close(Tag.CELL);
    out.open(Tag.CELL);
    out.element(Tag.LINK, rule, "href", "#" + RuleList.anchor(rule));
    out.close(Tag.CELL);
    out.open(Tag.CELL);
    out.element(Tag.SPAN, place(finding), "class", "place");
    out.close(Tag.CELL);
    out.open(Tag.CELL);
    out.open(Tag.PARAGRAPH);
    out.message(finding.message());
    out.close(Tag.PARAGRAPH);
    if (!finding.fix().isEmpty()) {
      out.open(Tag.BLOCK, "class", "fix");
      out.element(Tag.STRONG, "Fix:");
      out.text(" ");
      out.message(finding.fix());
      out.close(Tag.BLOCK);
    }
    out.close(Tag.CELL);
    out.close(Tag.ROW);
  }

  private static String place(Finding finding) {
    Span span = finding.span();
    String line = span.line() + ":" + span.column();
    return span.file().equals(finding.specification()) ? line : span.file() + ":" + line;
  }
}
