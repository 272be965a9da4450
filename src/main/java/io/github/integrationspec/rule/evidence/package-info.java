/**
 * Reads a specification as statements in their context, recognises its sections, and decides
 * whether the evidence that a rule asks for is there. May import: source, language, model,
 * standard.
 */
package io.github.integrationspec.rule.evidence;
