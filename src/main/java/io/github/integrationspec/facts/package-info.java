/**
 * What lies outside the documents, read when a rule first asks: git, and the record of approvals.
 * One class a source, each the only one that knows its library. Nothing here judges. May import:
 * source.
 */
package io.github.integrationspec.facts;
