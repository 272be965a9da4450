package io.github.integrationspec.diagram;

import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.source.SourceText;

/**
 * Reads one diagram language.
 *
 * <p>A parser never throws on its input and never runs for ever: what it cannot read is a {@link
 * io.github.integrationspec.model.BrokenDiagram} whose errors point at the cause, and limits on
 * size and nesting end in one, too.
 */
@FunctionalInterface
public interface DiagramParser {

  /** Reads a whole diagram: the content of a fence without the fences, or a file. */
  Diagram parse(SourceText text);
}
