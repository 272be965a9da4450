/**
 * draw.io (diagrams.net), plain and compressed, also within SVG and PNG. May import: source, model,
 * diagram.
 */
package io.github.integrationspec.diagram.drawio;
