/**
 * The standard as data: its sections, its rules with their pages, the evidence that they ask for,
 * and the levels in force. The only room that knows how a standard is written down. May import:
 * source, language, and snakeyaml.
 */
package io.github.integrationspec.standard;
