package io.github.integrationspec.model;

import java.util.List;
import java.util.Optional;

/**
 * All that was read from one file.
 *
 * @param file its path relative to the base directory, with {@code /}
 * @param document what it says, where it is Markdown
 * @param links those of the document, resolved
 * @param diagrams those of the document, embedded or linked; of a diagram file all that are in it
 * @param problems why it could not be read, or could only in part
 */
public record Inspection(
    String file,
    Optional<Document> document,
    List<ResolvedLink> links,
    List<PlacedDiagram> diagrams,
    List<ParseProblem> problems) {

  public Inspection {
    links = List.copyOf(links);
    diagrams = List.copyOf(diagrams);
    problems = List.copyOf(problems);
  }
}
