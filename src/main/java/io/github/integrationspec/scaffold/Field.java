package io.github.integrationspec.scaffold;

/**
 * A field of a request or a response.
 *
 * @param required {@code required} or {@code optional}
 * @param meaning what it holds
 */
public record Field(String name, String type, String required, String meaning) {}
