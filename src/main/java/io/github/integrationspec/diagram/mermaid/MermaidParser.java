package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.DiagramParser;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.OtherDiagram;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads Mermaid as version 12.3 does. Sequence diagrams, flowcharts, C4 and state diagrams become
 * models; a diagram of another known type becomes an {@link OtherDiagram} with the type's name. All
 * that the official parser refuses is a {@link BrokenDiagram}.
 */
public final class MermaidParser implements DiagramParser {

  /** In characters. The largest real diagram has 60 000. */
  private static final int LONGEST = 10_000_000;

  private static final List<String> HEADERS =
      List.of(
          "sequenceDiagram",
          "flowchart",
          "graph",
          "stateDiagram-v2",
          "classDiagram",
          "erDiagram",
          "C4Context",
          "C4Container",
          "C4Component");

  @Override
  public Diagram parse(SourceText text) {
    if (text.length() > LONGEST) {
      return refused(text, "the diagram has more than " + LONGEST + " characters; split it");
    }
    Preparation prepared = Preparation.of(text);
    Diagram diagram = read(prepared, text);
    if (prepared.problems().isEmpty()) {
      return diagram;
    }
    return new BrokenDiagram(
        DiagramSyntax.MERMAID,
        prepared.type().type(),
        prepared.title().or(diagram::title),
        prepared.problems().sorted(),
        text.span());
  }

  private static Diagram read(Preparation prepared, SourceText source) {
    String type = prepared.type().type();
    return switch (type) {
      case DiagramKind.SEQUENCE -> new SequenceParser(prepared).parse();
      case DiagramKind.FLOWCHART -> new FlowParser(prepared).parse();
      case DiagramKind.C4 -> new C4Parser(prepared).parse();
      case DiagramKind.STATE -> new StateParser(prepared).parse();
      default -> {
        nameMistake(prepared).ifPresent(m -> prepared.problems().add(header(prepared.text()), m));
        yield new OtherDiagram(
            DiagramSyntax.MERMAID, type, prepared.title(), source.span(), List.of());
      }
    };
  }

  private static Optional<String> nameMistake(Preparation prepared) {
    return switch (prepared.type().type()) {
      case DiagramKind.UNKNOWN -> Optional.of(unknown(prepared.text()));
      case DiagramKind.FRONT_MATTER ->
          Optional.of(
              "the front matter is not closed: a line '---' with the same indent and the diagram"
                  + " behind it were expected");
      default -> Optional.empty();
    };
  }

  private static Span header(MappedText text) {
    int start = Characters.skipSpace(text.text(), 0);
    return text.span(start, start + DiagramKind.firstWord(text.text()).length());
  }

  private static String unknown(MappedText text) {
    String word = DiagramKind.firstWord(text.text());
    if (word.isEmpty()) {
      return "the diagram is empty: its type was expected, such as sequenceDiagram or flowchart";
    }
    String lower = Characters.lower(word);
    String meant =
        HEADERS.stream()
            .filter(h -> Spelling.isClose(lower, Characters.lower(h)))
            .findFirst()
            .map(h -> "; '" + h + "' is probably meant")
            .orElse("; the first word must be one, such as sequenceDiagram or flowchart");
    return "'" + word + "' is no type of Mermaid diagram" + meant;
  }

  private static BrokenDiagram refused(SourceText text, String message) {
    Problems problems = new Problems();
    problems.add(text.span(0, 1), message);
    return new BrokenDiagram(
        DiagramSyntax.MERMAID,
        DiagramKind.UNKNOWN,
        Optional.empty(),
        problems.sorted(),
        text.span());
  }
}
