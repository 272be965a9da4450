package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * One diagram of a file, from {@code @start…} to {@code @end…}.
 *
 * @param lines with the lines that open and close it
 * @param source the whole block
 * @param flaw why it cannot be read at all
 */
record Block(List<Line> lines, SourceText source, Optional<ParseProblem> flaw) {

  Block {
    lines = List.copyOf(lines);
  }
}
