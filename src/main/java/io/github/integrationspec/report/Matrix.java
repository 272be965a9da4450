package io.github.integrationspec.report;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Specifications by groups of rules: what is wrong where.
 *
 * @param groups in the order of the checklist
 */
public record Matrix(List<String> groups, List<Row> rows) {

  private static final int HEAT = 4;

  /**
   * One specification, or a file that could not be read as one.
   *
   * @param readable whether there is something to be shown of it
   * @param cells one a group, in the order of the groups
   */
  public record Row(int number, String file, String title, boolean readable, List<Cell> cells) {}

  /**
   * The findings of one specification in one group.
   *
   * @param level the worst of them; {@link Level#OFF} when there is none
   * @param heat 0 for none to 4 for many
   */
  public record Cell(String group, Level level, int count, int heat) {

    /** The word for it in the page's classes. */
    public String levelId() {
      return level == Level.OFF ? "clean" : level.id();
    }
  }

  /** The matrix of a report. */
  public static Matrix of(CheckReport report) {
    Set<String> groups = new LinkedHashSet<>();
    report.rules().forEach(rule -> groups.add(rule.id().group()));
    report.results().forEach(result -> groups.add(result.finding().rule().group()));
    Map<String, List<Result>> byFile = new HashMap<>();
    for (Result result : report.results()) {
      byFile.computeIfAbsent(result.finding().specification(), f -> new ArrayList<>()).add(result);
    }
    List<Row> rows = new ArrayList<>();
    for (CheckReport.CheckedSpecification specification : report.specifications()) {
      List<Result> results = byFile.getOrDefault(specification.file(), List.of());
      byFile.remove(specification.file());
      rows.add(
          new Row(
              rows.size(),
              specification.file(),
              specification.title(),
              true,
              cells(groups, results)));
    }
    byFile.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(
            e ->
                rows.add(
                    new Row(
                        rows.size(),
                        e.getKey(),
                        e.getKey().replaceFirst(".*/", ""),
                        false,
                        cells(groups, e.getValue()))));
    return new Matrix(List.copyOf(groups), List.copyOf(rows));
  }

  private static List<Cell> cells(Set<String> groups, List<Result> results) {
    List<Cell> cells = new ArrayList<>();
    for (String group : groups) {
      List<Result> here =
          results.stream()
              .filter(r -> r.counts() && r.finding().rule().group().equals(group))
              .toList();
      Level worst =
          here.stream().map(Result::level).min(Comparator.naturalOrder()).orElse(Level.OFF);
      cells.add(new Cell(group, worst, here.size(), heat(here.size())));
    }
    return List.copyOf(cells);
  }

  /** One step more each time the number doubles. */
  private static int heat(int count) {
    return Math.min(HEAT, Integer.SIZE - Integer.numberOfLeadingZeros(count));
  }

  /** The number of the row of a file. */
  public int number(String file) {
    for (Row row : rows) {
      if (row.file().equals(file)) {
        return row.number();
      }
    }
    throw new IllegalArgumentException("no row for " + file);
  }
}
