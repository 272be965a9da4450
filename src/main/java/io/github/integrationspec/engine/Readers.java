package io.github.integrationspec.engine;

import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What reads each language.
 *
 * @param markdown reads a document
 * @param diagramTable makes the table of diagram readers from what reads the files they include; a
 *     reader is made when the first diagram in its language turns up, and reads all diagrams of a
 *     text
 * @param svg reads the drawing that an SVG picture holds; nothing when it holds none
 * @param png reads the drawing that a PNG picture holds, from its path and its bytes
 */
public record Readers(
    Function<SourceText, Document> markdown,
    Function<IncludeResolver, Map<DiagramSyntax, Supplier<Function<SourceText, List<Diagram>>>>>
        diagramTable,
    Function<SourceText, List<Diagram>> svg,
    BiFunction<String, byte[], List<Diagram>> png) {

  Map<DiagramSyntax, Supplier<Function<SourceText, List<Diagram>>>> diagrams(
      IncludeResolver includes) {
    return Map.copyOf(diagramTable.apply(includes));
  }
}
