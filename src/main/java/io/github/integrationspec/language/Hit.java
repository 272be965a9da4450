package io.github.integrationspec.language;

/**
 * A place where a term stands.
 *
 * @param start first offset in the text
 * @param end offset behind the last character
 * @param firstToken index of its first token
 * @param lastToken index of its last token
 */
public record Hit(int start, int end, int firstToken, int lastToken) {}
