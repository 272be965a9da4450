package io.github.integrationspec.finding;

import java.util.List;

/**
 * The findings that a repository accepts for now, sorted. Two equal findings, say two equal rows of
 * a table, are two equal entries.
 */
public record Baseline(List<BaselineEntry> entries) {

  public Baseline {
    entries = entries.stream().sorted(BaselineEntry.ORDER).toList();
  }

  /** One without entries. */
  public static Baseline empty() {
    return new Baseline(List.of());
  }
}
