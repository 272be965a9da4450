/**
 * The report for people: a folder with a page that a browser opens without a network. May import
 * what report may, and markdown and diagram to draw what was read. Everything that comes from a
 * document is text here: it goes through {@link io.github.integrationspec.report.Markup} or the
 * escaping of its template, and drawings through a list of what a picture may hold.
 */
package io.github.integrationspec.report.html;
