package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/**
 * A box around participants of a sequence diagram.
 *
 * @param title without the colour; blank when there is none
 * @param color as written, empty when there is none
 */
public record Box(Label title, String color, Span span) {}
