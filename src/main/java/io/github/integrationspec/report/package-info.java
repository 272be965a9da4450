/**
 * Writes the outcome of a check, one class a format. May import: source, standard, finding; JSON is
 * written with Jackson's streaming core.
 */
package io.github.integrationspec.report;
