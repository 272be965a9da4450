package io.github.integrationspec.language;

/**
 * A stretch of a text.
 *
 * @param start first offset
 * @param end offset behind the last character
 */
public record TextRange(int start, int end) {}
