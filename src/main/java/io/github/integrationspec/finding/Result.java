package io.github.integrationspec.finding;

import io.github.integrationspec.standard.Level;
import java.util.Comparator;

/**
 * A finding with the level that is in force for it.
 *
 * @param excerpt the line of the file on which the finding starts, without its line end; empty
 *     where there is none
 */
public record Result(Finding finding, Level level, String excerpt) {

  /**
   * Order of reports: by specification, worst first, then by place and rule; the same on every
   * machine.
   */
  public static final Comparator<Result> ORDER =
      Comparator.comparing((Result r) -> r.finding().specification())
          .thenComparing(Result::level)
          .thenComparing(r -> r.finding().span())
          .thenComparing(r -> r.finding().rule())
          .thenComparing(r -> r.finding().message());
}
