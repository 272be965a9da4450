package io.github.integrationspec.finding;

import io.github.integrationspec.source.Span;

/**
 * A change to a file that mends a finding.
 *
 * @param span what is replaced; empty where something is only inserted
 * @param replacement what stands there afterwards; its lines end in {@code \n}, whatever the file's
 *     do
 */
public record Edit(Span span, String replacement) {}
