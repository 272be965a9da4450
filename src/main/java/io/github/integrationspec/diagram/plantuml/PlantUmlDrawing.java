package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.diagram.plantuml.IncludeExpander.Expansion;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Draws PlantUML by PlantUML's own library, in the same sandbox and within the same limits in which
 * {@link PlantUmlParser} reads it. Nothing but the library runs: graphs are laid out by the one
 * that it brings along, never by a program of the machine.
 */
public final class PlantUmlDrawing {

  private final IncludeResolver includes;

  /**
   * @param includes finds the files that diagrams include
   */
  public PlantUmlDrawing(IncludeResolver includes) {
    this.includes = includes;
  }

  /**
   * A drawing.
   *
   * @param svg as the library writes it; not to be trusted: it holds links and texts of the author
   * @param places of the lines that {@code data-source-line} attributes of the SVG count, from 0
   */
  public record Drawing(String svg, List<Span> places) {
    public Drawing {
      places = List.copyOf(places);
    }
  }

  /**
   * Draws one diagram of a text; empty when the library cannot, on a machine without fonts for
   * instance.
   *
   * @param number which of its diagrams, from 0
   */
  public Optional<Drawing> draw(SourceText text, int number) {
    List<Block> blocks = BlockReader.read(text);
    if (number >= blocks.size() || blocks.get(number).flaw().isPresent()) {
      return Optional.empty();
    }
    return new Worker<Optional<Drawing>>(Limits.MILLISECONDS)
        .run(() -> drawOrNothing(blocks.get(number)))
        .flatMap(drawing -> drawing);
  }

  // a picture less is no reason to fail: the library throws errors, too, where it finds no fonts
  private Optional<Drawing> drawOrNothing(Block block) {
    try {
      PlantUmlLibrary library = PlantUmlLibrary.get();
      Expansion expansion =
          new IncludeExpander(includes, new BundledLibrary(library::bundles)).expand(block);
      return expansion.excess().isPresent() ? Optional.empty() : library.draw(expansion);
    } catch (RuntimeException | StackOverflowError | LinkageError | InternalError e) {
      return Optional.empty();
    }
  }
}
