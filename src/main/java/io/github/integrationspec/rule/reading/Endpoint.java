package io.github.integrationspec.rule.reading;

import io.github.integrationspec.source.Span;

/**
 * An endpoint that a document names.
 *
 * @param method in upper case as written, not always one of HTTP's; empty when none is given
 * @param path without query
 * @param span of method and path, or of the path
 */
public record Endpoint(String method, String path, Span span, Span statement) {}
