package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/** A divider or a delay: {@code == text ==}, {@code ... text ...}. */
public record Divider(Label text, Span span) implements SequenceElement {}
