package io.github.integrationspec.model;

import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;

/**
 * A fenced or indented code block.
 *
 * @param language first word of the info string in lower case, without braces or a leading dot;
 *     empty when there is none
 * @param text the content, without fences and without the prefix of a list or quote it is nested in
 * @param span from the opening fence to the end of the closing one
 */
public record CodeBlock(String language, SourceText text, Span span) implements Block {}
