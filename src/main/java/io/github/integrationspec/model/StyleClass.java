package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/** A named style: {@code classDef pii fill:#f00}. */
public record StyleClass(String name, String style, Span span) {}
