package io.github.integrationspec.report.html;

import io.github.integrationspec.diagram.plantuml.PlantUmlDrawing;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.report.Markup;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws with PlantUML's library, which is loaded when the first diagram needs it. */
final class Drawings {

  private final Supplier<PlantUmlDrawing> maker;
  private PlantUmlDrawing library;
  private int count;

  Drawings(Supplier<PlantUmlDrawing> maker) {
    this.maker = maker;
  }

  /**
   * A drawing that is safe to be put into a page.
   *
   * @param number which of the text's diagrams, from 0
   */
  Optional<Markup> plantUml(SourceText text, int number, Diagram diagram) {
    if (library == null) {
      library = maker.get();
    }
    String prefix = "p" + ++count + "-";
    List<Span> edges =
        diagram instanceof GraphDiagram graph
            ? graph.edges().stream()
                .filter(e -> e.line() != Edge.Line.INVISIBLE)
                .map(Edge::span)
                .toList()
            : List.of();
    return library
        .draw(text, number)
        .flatMap(d -> new SvgSanitiser(prefix, d.places(), edges).clean(d.svg()));
  }
}
