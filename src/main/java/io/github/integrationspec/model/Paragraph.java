package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/** A paragraph; line ends within it are line ends of the visible text. */
public record Paragraph(Prose prose, Span span) implements Block {}
