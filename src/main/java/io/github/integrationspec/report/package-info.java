/**
 * Writes the outcome of a check, one class a format, and what was read of files. May import:
 * source, language, standard, finding; for what was read, model. JSON is written with Jackson's
 * streaming core.
 */
package io.github.integrationspec.report;
