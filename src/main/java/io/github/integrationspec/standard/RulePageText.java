package io.github.integrationspec.standard;

import java.util.Map;

/**
 * The page of a rule as one standard writes it: all of it, or what differs from the page of the
 * standard below.
 *
 * @param whole its front matter as a whole, a place for what is missing
 * @param fields its front matter by key
 * @param title empty when it has none
 * @param bodyLine the line behind its front matter
 * @param parts what stands under its headings
 */
record RulePageText(
    RuleId id,
    Edition edition,
    Sourced whole,
    Map<String, Sourced> fields,
    String title,
    int bodyLine,
    Map<String, String> parts) {}
