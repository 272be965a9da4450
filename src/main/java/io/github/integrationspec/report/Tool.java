package io.github.integrationspec.report;

/**
 * The program that made a report.
 *
 * @param version of the plugin
 */
public record Tool(String name, String version, String url) {}
