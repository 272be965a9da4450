package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/**
 * A heading, ATX, setext or HTML.
 *
 * @param level 1 to 6
 * @param prose its text as a reader sees it, number and emoji included
 * @param anchor the anchor that GitHub gives it, made unique within the document
 */
public record Heading(int level, Prose prose, String anchor, Span span) {}
