/**
 * What several rules read out of a specification: its status, its vendor, its flows, its endpoints,
 * what its diagrams are for. May import: source, language, model, standard, rule.evidence.
 */
package io.github.integrationspec.rule.reading;
