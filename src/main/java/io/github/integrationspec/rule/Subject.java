package io.github.integrationspec.rule;

import io.github.integrationspec.model.Specification;
import io.github.integrationspec.standard.Standard;
import java.time.LocalDate;

/**
 * A specification prepared for judging: what all rules ask of it is found out once.
 *
 * @param today what dates are compared with
 */
public record Subject(Specification specification, Standard standard, LocalDate today) {}
