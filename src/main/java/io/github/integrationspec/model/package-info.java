/**
 * The immutable model of what was read: documents with their sections, fields, tables, code and
 * links, and diagrams. Everything has a {@link io.github.integrationspec.source.Span}. May import:
 * source.
 */
package io.github.integrationspec.model;
