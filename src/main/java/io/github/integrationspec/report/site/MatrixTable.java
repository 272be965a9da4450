package io.github.integrationspec.report.site;

import io.github.integrationspec.report.Counts;
import io.github.integrationspec.report.Matrix;
import io.github.integrationspec.report.Matrix.Cell;
import io.github.integrationspec.report.Matrix.Row;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Integrations by groups of rules: how many findings, the worse the darker. */
final class MatrixTable {

  private MatrixTable() {}

  static void write(List<SitePart> parts, Writing out) {
    Map<SitePart, Matrix> matrices = new LinkedHashMap<>();
    Set<String> groups = new LinkedHashSet<>();
    for (SitePart part : parts) {
      Matrix matrix = Matrix.of(part.report());
      matrices.put(part, matrix);
      groups.addAll(matrix.groups());
    }
    if (matrices.values().stream().allMatch(m -> m.rows().isEmpty())) {
      return;
    }
    out.open(Tag.SECTION_2);
    out.element(Tag.HEADING_2, "Integrations", "id", "integrations");
    out.open(Tag.BLOCK, "class", "matrix");
    out.open(Tag.TABLE);
    out.open(Tag.ROW);
    out.element(Tag.HEADER, "Specification");
    for (String group : groups) {
      out.open(Tag.HEADER);
      out.element(Tag.SPAN, group, "class", "name");
      out.close(Tag.HEADER);
    }
    out.close(Tag.ROW);
    int number = 0;
    for (Map.Entry<SitePart, Matrix> entry : matrices.entrySet()) {
      for (Row row : entry.getValue().rows()) {
        row(entry.getKey(), anchor(number, row), row, groups, out);
      }
      number++;
    }
    out.close(Tag.TABLE);
    out.close(Tag.BLOCK);
    out.close(Tag.SECTION_2);
  }

  /** The anchor of a document's findings. */
  static String anchor(int part, Row row) {
    return "document-" + (part + 1) + "-" + (row.number() + 1);
  }

  private static void row(SitePart part, String anchor, Row row, Set<String> groups, Writing out) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.cells().forEach(c -> cells.put(c.group(), c));
    out.open(Tag.ROW);
    out.open(Tag.CELL);
    out.open(Tag.SPAN, "class", "specification");
    if (cells.values().stream().anyMatch(c -> c.count() > 0)) {
      out.element(Tag.LINK, row.title(), "href", "#" + anchor);
    } else {
      out.text(row.title());
    }
    if (!part.folder().isEmpty()) {
      out.element(Tag.SPAN, " " + part.module(), "class", "module");
    }
    out.close(Tag.SPAN);
    out.close(Tag.CELL);
    for (String group : groups) {
      Cell cell = cells.get(group);
      out.open(Tag.CELL);
      if (cell == null || cell.count() == 0) {
        out.element(Tag.SPAN, "·", "class", "cell clean");
      } else {
        out.element(
            Tag.SPAN,
            Integer.toString(cell.count()),
            "class",
            "cell " + cell.levelId() + " heat-" + cell.heat(),
            "title",
            group + ": " + Counts.of(cell.count(), "finding"));
      }
      out.close(Tag.CELL);
    }
    out.close(Tag.ROW);
  }
}
