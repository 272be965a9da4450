package io.github.integrationspec.model;

import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;

/**
 * An HTML comment. It is no evidence for anything; suppressions are written in it.
 *
 * @param text what stands between {@code <!--} and {@code -->}
 */
public record Comment(SourceText text, Span span) implements Block {}
