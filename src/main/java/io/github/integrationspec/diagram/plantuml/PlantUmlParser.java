package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.diagram.DiagramParser;
import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.diagram.plantuml.IncludeExpander.Expansion;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads PlantUML by PlantUML's own library, kept from files, network and environment.
 *
 * <p>Includes of files are followed as far as the {@link IncludeResolver} allows; well-known
 * libraries that are included by URL, C4-PlantUML for instance, are taken from those that PlantUML
 * brings along. What is refused is a problem of the diagram, which is read without it as far as
 * that goes.
 *
 * <p>Instances may be shared by threads. The first diagram takes some tenths of a second, for the
 * library's classes are loaded then.
 */
public final class PlantUmlParser implements DiagramParser {

  private final IncludeResolver includes;

  /**
   * @param includes finds the files that diagrams include
   */
  public PlantUmlParser(IncludeResolver includes) {
    this.includes = includes;
  }

  /** Reads the first diagram of a text, which may lack {@code @startuml} and {@code @enduml}. */
  @Override
  public Diagram parse(SourceText text) {
    return read(BlockReader.read(text).get(0));
  }

  /** Reads all diagrams of a text, at least one, in order. */
  public List<Diagram> parseAll(SourceText text) {
    return BlockReader.read(text).stream().map(this::read).toList();
  }

  private Diagram read(Block block) {
    Span span = block.source().span();
    if (block.flaw().isPresent()) {
      return broken(span, block.flaw().get());
    }
    return new Worker<Diagram>(Limits.MILLISECONDS)
        .run(() -> readOrFail(block, span))
        .orElseGet(
            () ->
                broken(
                    span,
                    new ParseProblem(
                        span,
                        "The diagram takes more than "
                            + Limits.MILLISECONDS / 1000
                            + " seconds to read. Split it, or simplify its loops and procedures")));
  }

  // the library's patterns recurse in the length of what they match
  private Diagram readOrFail(Block block, Span span) {
    try {
      return readByLibrary(block, span);
    } catch (StackOverflowError e) {
      return broken(
          span, new ParseProblem(span, "The diagram is nested too deeply, or a line is too long"));
    } catch (RuntimeException e) {
      return broken(
          span,
          new ParseProblem(
              span,
              "PlantUML itself fails on this diagram. If PlantUML's own editor draws it, please"
                  + " report this as an error of the plugin"));
    }
  }

  private Diagram readByLibrary(Block block, Span span) {
    PlantUmlLibrary library = PlantUmlLibrary.get();
    Expansion expansion =
        new IncludeExpander(includes, new BundledLibrary(library::bundles)).expand(block);
    Optional<ParseProblem> tooLarge = expansion.excess();
    if (tooLarge.isPresent()) {
      return broken(span, tooLarge.get());
    }
    return library.read(expansion, span);
  }

  private static Diagram broken(Span span, ParseProblem problem) {
    return new BrokenDiagram(
        DiagramSyntax.PLANTUML, "unknown", Optional.empty(), List.of(problem), span);
  }
}
