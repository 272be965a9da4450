package io.github.integrationspec.rule;

import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.standard.Standard;
import java.time.LocalDate;

/**
 * A specification prepared for judging: what several rules ask of it is found out once.
 *
 * @param text its statements and sections
 * @param verdicts what its evidence comes to
 * @param today what dates are compared with
 */
public record Subject(
    Specification specification,
    Standard standard,
    SpecificationText text,
    Verdicts verdicts,
    LocalDate today) {

  /** Reads a specification with the words of a standard. */
  public static Subject of(Specification specification, Standard standard, LocalDate today) {
    SpecificationText text = SpecificationText.read(specification, standard);
    return new Subject(specification, standard, text, new Verdicts(text, standard), today);
  }
}
