package io.github.integrationspec.report.html;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.report.Matrix;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The pages of the specifications, which lead to one another. */
final class Pages {

  private final Matrix matrix;
  private final Drawings drawings;
  private final Pictures pictures;
  private final DataScripts scripts;

  Pages(Matrix matrix, Drawings drawings, Pictures pictures, DataScripts scripts) {
    this.matrix = matrix;
    this.drawings = drawings;
    this.pictures = pictures;
    this.scripts = scripts;
  }

  /** Writes them, and returns the languages of their diagrams. */
  Set<DiagramSyntax> write(
      CheckReport report, Function<CheckedSpecification, Optional<ReadSpecification>> read)
      throws IOException {
    Set<DiagramSyntax> syntaxes = EnumSet.noneOf(DiagramSyntax.class);
    Map<String, Integer> numbers = numbers(report);
    for (CheckedSpecification checked : report.specifications()) {
      Optional<ReadSpecification> specification = read.apply(checked);
      scripts.document(
          matrix.number(checked.file()),
          specification.map(s -> page(s, checked, numbers)).orElse(""));
      specification.ifPresent(
          s -> s.specification().diagrams().forEach(d -> syntaxes.add(d.diagram().syntax())));
    }
    return syntaxes;
  }

  /** Of the page on which each document is shown; its own, where it has one. */
  private Map<String, Integer> numbers(CheckReport report) {
    Map<String, Integer> numbers = new HashMap<>();
    for (CheckedSpecification checked : report.specifications()) {
      numbers.put(checked.file(), matrix.number(checked.file()));
    }
    for (CheckedSpecification checked : report.specifications()) {
      checked.files().forEach(f -> numbers.putIfAbsent(f, matrix.number(checked.file())));
    }
    return numbers;
  }

  private String page(
      ReadSpecification read, CheckedSpecification checked, Map<String, Integer> numbers) {
    Map<String, Integer> near = new HashMap<>(numbers);
    // a part of several specifications is read where the reader is
    checked.files().forEach(f -> near.put(f, matrix.number(checked.file())));
    return DocumentMarkup.of(read, checked.reconciliation(), drawings, pictures, near);
  }
}
