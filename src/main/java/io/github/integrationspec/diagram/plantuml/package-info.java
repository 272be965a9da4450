/**
 * PlantUML, read by its own library, which no other room knows and which is touched only when a
 * PlantUML diagram is parsed. May import: source, model, diagram.
 */
package io.github.integrationspec.diagram.plantuml;
