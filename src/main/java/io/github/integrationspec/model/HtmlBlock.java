package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/** Other HTML; its visible text counts as prose. */
public record HtmlBlock(Prose prose, Span span) implements Block {}
