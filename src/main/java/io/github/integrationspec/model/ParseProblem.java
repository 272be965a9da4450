package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/**
 * Something that could not be read. A problem is reported as a finding; the rest of the document is
 * still checked.
 *
 * @param message one sentence for the author: what was found and what was expected instead, without
 *     a full stop
 */
public record ParseProblem(Span span, String message) {}
