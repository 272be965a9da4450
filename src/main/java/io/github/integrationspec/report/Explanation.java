package io.github.integrationspec.report;

import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;

/**
 * A rule, and how it is applied in a build.
 *
 * @param level in force
 * @param origin what set it, a clause: {@code the standard's default}
 */
public record Explanation(Rule rule, Level level, String origin) {}
