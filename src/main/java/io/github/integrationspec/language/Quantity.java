package io.github.integrationspec.language;

/**
 * A value found in a text.
 *
 * @param start first offset in the text
 * @param end offset behind the last character
 * @param value in the unit that its shape names; {@code NaN} where the shape has none
 */
public record Quantity(Shape shape, int start, int end, double value) {}
