package io.github.integrationspec.diagram.mermaid;

/**
 * What to tell an author about a stretch of the text.
 *
 * @param end exclusive
 */
record Advice(int start, int end, String message) {}
