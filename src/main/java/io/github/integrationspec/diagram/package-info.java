/**
 * What all diagram parsers share: the contract and the scanner. Languages do not know each other.
 * May import: source, model.
 */
package io.github.integrationspec.diagram;
