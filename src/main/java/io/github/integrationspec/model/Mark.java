package io.github.integrationspec.model;

/**
 * A stretch of visible text that the markup sets apart.
 *
 * @param start first offset
 * @param end offset behind the last character
 * @param target destination of a link or image as written, percent escapes included; empty for
 *     other kinds
 */
public record Mark(MarkKind kind, int start, int end, String target) {}
