package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A diagram that does not parse.
 *
 * @param type as far as the header tells, else {@code unknown}
 * @param errors at least one, one a cause, in order of position
 */
public record BrokenDiagram(
    DiagramSyntax syntax, String type, Optional<Label> title, List<ParseProblem> errors, Span span)
    implements Diagram {

  public BrokenDiagram {
    errors = List.copyOf(errors);
    if (errors.isEmpty()) {
      throw new IllegalArgumentException("a broken diagram has an error");
    }
  }

  @Override
  public List<ParseProblem> problems() {
    return errors;
  }
}
