package io.github.integrationspec.engine;

import io.github.integrationspec.diagram.drawio.DrawioParser;
import io.github.integrationspec.diagram.mermaid.MermaidParser;
import io.github.integrationspec.diagram.plantuml.PlantUmlParser;
import io.github.integrationspec.diagram.uml.XmiParser;
import io.github.integrationspec.markdown.MarkdownReader;
import io.github.integrationspec.model.DiagramSyntax;
import java.util.List;
import java.util.Map;

/** The readers that come with the plugin. */
public final class BuiltInReaders {

  private BuiltInReaders() {}

  public static Readers readers() {
    return readers(Limits.DEFAULT);
  }

  /** The same within limits. */
  public static Readers readers(Limits limits) {
    return new Readers(
        new MarkdownReader(limits.nesting(), limits.tableCells())::read,
        includes ->
            Map.of(
                DiagramSyntax.MERMAID, () -> text -> List.of(new MermaidParser().parse(text)),
                DiagramSyntax.PLANTUML, () -> new PlantUmlParser(includes)::parseAll,
                DiagramSyntax.DRAWIO, () -> new DrawioParser()::parse,
                DiagramSyntax.XMI, () -> new XmiParser()::parse),
        text -> new DrawioParser().parseSvg(text),
        (file, bytes) -> new DrawioParser().parsePng(file, bytes));
  }
}
