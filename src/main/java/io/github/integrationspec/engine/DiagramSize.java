package io.github.integrationspec.engine;

import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * How large a diagram may be.
 *
 * @param most number of elements
 */
record DiagramSize(int most) {

  /** The diagram; in its place, where it is larger, one that says so. */
  Diagram withinLimit(Diagram diagram) {
    int elements = elements(diagram);
    if (elements <= most) {
      return diagram;
    }
    Span span = diagram.span();
    ParseProblem problem =
        new ParseProblem(
            new Span(span.file(), span.line(), span.column(), span.line(), span.column()),
            String.format(
                Locale.ROOT,
                "The diagram has %,d elements; one of more than %,d is not looked at, and nobody can"
                    + " read it either: cut it into several",
                elements,
                most));
    return new BrokenDiagram(
        diagram.syntax(), diagram.type(), diagram.title(), List.of(problem), span);
  }

  private static int elements(Diagram diagram) {
    if (diagram instanceof SequenceDiagram sequence) {
      return sequence.participants().size() + sequence.elements().size();
    }
    if (diagram instanceof GraphDiagram graph) {
      return graph.nodes().size()
          + graph.edges().size()
          + graph.groups().size()
          + graph.notes().size();
    }
    return 0;
  }
}
