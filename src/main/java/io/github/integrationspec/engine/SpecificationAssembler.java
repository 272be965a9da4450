package io.github.integrationspec.engine;

import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Link;
import io.github.integrationspec.model.LinkResolution;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.ResolvedLink;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.source.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts documents together as a specification: resolves their links and reads their diagrams. */
final class SpecificationAssembler {

  private final Workspace workspace;
  private final LinkResolver links;
  private final DiagramReader diagrams;

  SpecificationAssembler(Workspace workspace, LinkResolver links, DiagramReader diagrams) {
    this.workspace = workspace;
    this.links = links;
    this.diagrams = diagrams;
  }

  /** A document and where it is. */
  record Located(Path path, Document document) {}

  /**
   * A specification with the texts that its findings point into.
   *
   * @param sources by path as reports show it
   */
  record Assembled(Specification specification, Map<String, SourceText> sources) {}

  /**
   * Assembles one specification.
   *
   * @param documents the main one first
   */
  Assembled assemble(List<Located> documents) {
    List<ResolvedLink> resolved = new ArrayList<>();
    List<PlacedDiagram> placed = new ArrayList<>();
    Map<String, SourceText> sources = new HashMap<>();
    for (Located located : documents) {
      Document document = located.document();
      sources.put(document.file(), document.source());
      List<ResolvedLink> own =
          document.links().stream().map(l -> links.resolve(document, located.path(), l)).toList();
      resolved.addAll(own);
      List<PlacedDiagram> shown = new ArrayList<>(embedded(document));
      for (ResolvedLink link : own) {
        shown.addAll(linked(document, link, sources));
      }
      shown.sort(Comparator.comparing(PlacedDiagram::place));
      placed.addAll(shown);
    }
    Specification specification =
        new Specification(
            documents.get(0).document(),
            documents.stream().skip(1).map(Located::document).toList(),
            placed,
            resolved);
    return new Assembled(specification, sources);
  }

  /** The diagrams of a file that no document shows. */
  List<PlacedDiagram> bare(Path path) {
    String file = workspace.display(path);
    return FileNames.diagram(file).stream()
        .flatMap(syntax -> diagrams.file(path, syntax).diagrams().stream())
        .map(
            d ->
                new PlacedDiagram(
                    d, file, d.span(), List.of(), Optional.empty(), Optional.empty(), file, ""))
        .toList();
  }

  private List<PlacedDiagram> embedded(Document document) {
    List<PlacedDiagram> found = new ArrayList<>();
    Placement.blocks(document)
        .filter(CodeBlock.class::isInstance)
        .map(CodeBlock.class::cast)
        .forEach(
            block ->
                DiagramFences.syntax(block).stream()
                    .flatMap(syntax -> diagrams.embedded(syntax, block.text()).stream())
                    .forEach(d -> found.add(place(d, document, block.span(), "", ""))));
    return found;
  }

  private List<PlacedDiagram> linked(
      Document document, ResolvedLink resolved, Map<String, SourceText> sources) {
    Optional<DiagramSyntax> syntax = FileNames.diagram(resolved.file());
    boolean there =
        resolved.resolution() == LinkResolution.FILE
            || resolved.resolution() == LinkResolution.OTHER_CASE;
    if (syntax.isEmpty() || !there) {
      return List.of();
    }
    Path path = workspace.base().resolve(resolved.file()).normalize();
    DiagramReader.DiagramFile file = diagrams.file(path, syntax.get());
    file.text().ifPresent(text -> sources.put(resolved.file(), text));
    Link link = resolved.link();
    return file.diagrams().stream()
        .map(d -> place(d, document, link.span(), resolved.file(), link.text()))
        .toList();
  }

  private static PlacedDiagram place(
      Diagram diagram, Document document, Span place, String file, String linkText) {
    Placement placement = Placement.of(document, place);
    return new PlacedDiagram(
        diagram,
        document.file(),
        place,
        placement.headings(),
        placement.above(),
        placement.below(),
        file,
        linkText);
  }
}
