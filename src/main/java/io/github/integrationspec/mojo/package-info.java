/**
 * The goals, one thin class each; the only room that knows Maven. May import: engine, report,
 * finding, standard.
 */
package io.github.integrationspec.mojo;
