package io.github.integrationspec.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The specification of one integration: its main document, the documents in its folder or below
 * that it links as its parts, and all their diagrams. Checklist, "What counts as evidence".
 *
 * @param parts in the order of the links that lead to them
 * @param diagrams embedded and linked ones, in the order of their places, the main document's first
 * @param links those of all documents
 */
public record Specification(
    Document main, List<Document> parts, List<PlacedDiagram> diagrams, List<ResolvedLink> links) {

  public Specification {
    parts = List.copyOf(parts);
    diagrams = List.copyOf(diagrams);
    links = List.copyOf(links);
  }

  /** Path of the main document, with {@code /}. */
  public String file() {
    return main.file();
  }

  /** All documents, the main one first. */
  public List<Document> documents() {
    return Stream.concat(Stream.of(main), parts.stream()).toList();
  }
}
