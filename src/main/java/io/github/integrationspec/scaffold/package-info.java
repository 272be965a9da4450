/**
 * Writes a first version of a specification: every section, suggested values, and a {@code TODO}
 * for each thing that a person must decide. The only room that knows OpenAPI. May import: source.
 */
package io.github.integrationspec.scaffold;
