package io.github.integrationspec.finding;

import io.github.integrationspec.standard.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding with the level that is in force for it.
 *
 * @param excerpt the line of the file on which the finding starts, without its line end; empty
 *     where there is none
 * @param headings texts of the headings that the finding stands under, the outermost first; they
 *     keep its fingerprint stable when lines move
 * @param text what the finding is bound to at its place: a sentence, a row, a line of a diagram
 * @param suppression who decided that it does not count, and why
 */
public record Result(
    Finding finding,
    Level level,
    String excerpt,
    List<String> headings,
    String text,
    Optional<Suppression> suppression) {

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

  public Result {
    headings = List.copyOf(headings);
  }

  /** A result that is bound to its whole line. */
  public Result(
      Finding finding,
      Level level,
      String excerpt,
      List<String> headings,
      Optional<Suppression> suppression) {
    this(finding, level, excerpt, headings, excerpt, suppression);
  }

  /** The same, not to count any more. */
  Result suppressed(Suppression by) {
    return new Result(finding, level, excerpt, headings, text, Optional.of(by));
  }

  /** Whether it is reported and can fail a build. */
  public boolean counts() {
    return suppression.isEmpty();
  }
}
