package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A diagram with the place at which a document shows it. A file that holds several diagrams, or is
 * linked from several places, is placed once for each.
 *
 * @param document path of the Markdown file that shows it
 * @param place the fence, or the link or image that leads to it, in that Markdown file
 * @param headings those that it stands under, the outermost first
 * @param above the paragraph directly above it, within the same section
 * @param below the paragraph directly below it, within the same section
 * @param file path of the diagram's own file; empty when it is embedded
 * @param linkText the text of the link or image; empty when it is embedded
 */
public record PlacedDiagram(
    Diagram diagram,
    String document,
    Span place,
    List<Heading> headings,
    Optional<Prose> above,
    Optional<Prose> below,
    String file,
    String linkText) {

  public PlacedDiagram {
    headings = List.copyOf(headings);
  }

  /** Of its place alone: that of a whole diagram would be counted at each look-up. */
  @Override
  public int hashCode() {
    return 31 * document.hashCode() + place.hashCode();
  }

  /** Whether it stands in a file of its own. */
  public boolean isLinked() {
    return !file.isEmpty();
  }
}
