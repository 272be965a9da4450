/**
 * Reads Mermaid: sequence diagrams and flowcharts in full, C4 and state diagrams as far as nodes,
 * relations, boundaries and titles go, all others by name. May import: source, model, diagram, and
 * snakeyaml for front matter and {@code @{…}} blocks.
 */
package io.github.integrationspec.diagram.mermaid;
