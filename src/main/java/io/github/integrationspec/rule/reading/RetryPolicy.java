package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Quantity;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The retry policy of a document that states one, and only one.
 *
 * @param attempts number of attempts, the first one included
 * @param waits seconds between them, as far as the text gives them; empty where it does not
 */
public record RetryPolicy(int attempts, List<Double> waits, String words, Span span) {

  public RetryPolicy {
    waits = List.copyOf(waits);
  }

  /**
   * The policy, unless the text gives none, or several numbers of attempts.
   *
   * @param all what the text says of attempts
   */
  public static Optional<RetryPolicy> in(
      List<Attempts> all, SpecificationText text, Standard standard) {
    boolean one =
        !all.isEmpty()
            && all.stream().allMatch(a -> a.least() == a.most())
            && all.stream().map(Attempts::least).distinct().count() == 1;
    if (!one || all.get(0).least() < 2) {
      return Optional.empty();
    }
    Attempts first = all.get(0);
    return Optional.of(
        new RetryPolicy(
            first.least(), waits(first.least(), text, standard), first.words(), first.span()));
  }

  /** {@code 1 s, 2 s and 4 s apart}, {@code a fixed delay of 500 ms}. */
  private static List<Double> waits(int attempts, SpecificationText text, Standard standard) {
    TermSet delays = standard.terms("retry-delays");
    TermSet fixed = standard.terms("retry-fixed");
    TermSet others = standard.terms("attempts-not");
    for (Statement statement : text.statements()) {
      Wording wording = statement.phrase().wording();
      if (!CallFacts.isOne(statement) || !wording.has(delays) || wording.has(others)) {
        continue;
      }
      List<Double> times =
          wording.values(Shape.DURATION).stream().map(Quantity::value).distinct().toList();
      if (times.size() == 1 && wording.has(fixed)) {
        return Collections.nCopies(attempts - 1, times.get(0));
      }
      List<Double> sorted = new ArrayList<>(times);
      Collections.sort(sorted);
      if (times.size() == attempts - 1 && times.size() > 1 && sorted.equals(times)) {
        return times;
      }
    }
    return List.of();
  }

  /** The sum of the known waits, in seconds. */
  public double waiting() {
    return waits.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** How many of the attempts fall into a window of so many seconds when each fails at once. */
  public int attemptsWithin(double window) {
    int made = 1;
    double time = 0;
    for (double wait : waits) {
      time += wait;
      made += time < window ? 1 : 0;
    }
    return made;
  }
}
