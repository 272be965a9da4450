/**
 * Changes that mend findings, one class a kind of change. May import: source, language, model,
 * standard, finding, rule, rule.evidence, rule.reading.
 */
package io.github.integrationspec.rule.mending;
