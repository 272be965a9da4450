package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/**
 * A link or image: inline, by reference, automatic or HTML.
 *
 * @param text the text between the brackets, or the alternative text of an image
 * @param target the destination as written
 * @param span the whole construct where it is used
 * @param targetSpan the destination; for a reference, where it is defined
 */
public record Link(LinkKind kind, String text, String target, Span span, Span targetSpan) {}
