package io.github.integrationspec.report;

import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Level;
import java.util.ArrayList;
import java.util.List;

/** Numbers in words. */
public final class Counts {

  private Counts() {}

  /** {@code 2 errors, 1 warning}; only what counts. */
  public static String of(List<Result> results) {
    List<String> counts = new ArrayList<>();
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFO)) {
      long count = results.stream().filter(r -> r.counts() && r.level() == level).count();
      if (count > 0) {
        counts.add(level == Level.INFO ? count + " info" : of(count, level.id()));
      }
    }
    return counts.isEmpty() ? "no findings" : String.join(", ", counts);
  }

  /** {@code 1 rule}, {@code 2 rules}. */
  public static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** What findings of a level are called together. */
  public static String heading(Level level) {
    return switch (level) {
      case ERROR -> "Errors";
      case WARNING -> "Warnings";
      case INFO, OFF -> "Infos";
    };
  }
}
