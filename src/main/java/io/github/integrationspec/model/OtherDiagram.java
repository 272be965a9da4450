package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/** A diagram of a kind that is recognised by name and not looked into, or a picture. */
public record OtherDiagram(
    DiagramSyntax syntax,
    String type,
    Optional<Label> title,
    Span span,
    List<ParseProblem> problems)
    implements Diagram {

  public OtherDiagram {
    problems = List.copyOf(problems);
  }
}
