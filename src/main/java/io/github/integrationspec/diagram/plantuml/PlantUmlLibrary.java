package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.diagram.plantuml.IncludeExpander.Expansion;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.OtherDiagram;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.atmp.CucaDiagram;
import net.sourceforge.plantuml.PSystemBuilder;
import net.sourceforge.plantuml.command.PSystemCommandFactory;
import net.sourceforge.plantuml.core.DiagramType;
import net.sourceforge.plantuml.core.UmlSource;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.preproc.Stdlib;
import net.sourceforge.plantuml.sequencediagram.SequenceDiagram;
import net.sourceforge.plantuml.text.StringLocated;

/**
 * PlantUML itself. Loading this class loads the library, which takes some tenths of a second: touch
 * it only when there is a diagram to read. All of the library that this room uses is its internal
 * API; a test tells what a new version changed.
 */
final class PlantUmlLibrary {

  /** The library keeps its own caches by the class, so there is one of it. */
  private static final PlantUmlLibrary INSTANCE = new PlantUmlLibrary(Sandbox.enter());

  private final boolean safe;
  private final PSystemCommandFactory sequences = new RecordedSequence.Factory();

  private PlantUmlLibrary(boolean safe) {
    this.safe = safe;
  }

  static PlantUmlLibrary get() {
    return INSTANCE;
  }

  /** Whether the standard library has a file, {@code C4/C4_Context}. */
  boolean bundles(String name) {
    try {
      return safe && Stdlib.getPumlResource(name) != null;
    } catch (RuntimeException e) {
      // an unknown folder
      return false;
    }
  }

  /**
   * Reads a diagram.
   *
   * @param span the whole diagram
   */
  Diagram read(Expansion expansion, Span span) {
    if (!safe) {
      return broken(
          "unknown",
          List.of(),
          new ParseProblem(
              span,
              "PlantUML diagrams are not read: this version of PlantUML cannot be kept from reading"
                  + " files and URLs"));
    }
    Preprocessing preprocessed;
    try {
      preprocessed = Preprocessing.of(expansion);
    } catch (Preprocessing.Failure e) {
      return broken("unknown", expansion.refusals().all(), Errors.preprocessing(e));
    }
    return read(preprocessed, expansion, span);
  }

  private Diagram read(Preprocessing preprocessed, Expansion expansion, Span span) {
    List<StringLocated> lines = preprocessed.lines();
    net.sourceforge.plantuml.core.Diagram official =
        PSystemBuilder.getInstance()
            .createPSystem(preprocessed.paths(), lines, lines, null, preprocessed.artifact());
    List<ParseProblem> refused = preprocessed.refused();
    if (official instanceof PSystemError error) {
      return broken(Types.assumed(error), refused, Errors.of(error, span));
    }
    if (official instanceof SequenceDiagram
        && again(sequences, preprocessed) instanceof RecordedSequence recorded) {
      return SequenceReader.read(recorded, lines, span, refused);
    }
    if (official instanceof CucaDiagram graph) {
      return graph(graph, Types.of(graph, expansion.usesC4(), lines), lines, span, refused);
    }
    return new OtherDiagram(
        DiagramSyntax.PLANTUML, Types.of(official, lines), Optional.empty(), span, refused);
  }

  private static Diagram graph(
      CucaDiagram graph,
      String type,
      List<StringLocated> lines,
      Span span,
      List<ParseProblem> refused) {
    return Types.isLookedInto(type)
        ? GraphReader.read(graph, type, lines, span, refused)
        : new OtherDiagram(
            DiagramSyntax.PLANTUML,
            type,
            Chrome.title(graph, new Labels(lines), span),
            span,
            refused);
  }

  // a diagram is parsed twice: the library decides what it is, then it is read by one that
  // remembers
  private static net.sourceforge.plantuml.core.Diagram again(
      PSystemCommandFactory factory, Preprocessing preprocessed) {
    UmlSource source =
        UmlSource.createWithRaw(
            preprocessed.lines(),
            factory.getDiagramType() == DiagramType.SEQUENCE,
            preprocessed.lines());
    return factory.createSystem(preprocessed.paths(), source, null, preprocessed.artifact());
  }

  private static Diagram broken(String type, List<ParseProblem> refused, ParseProblem error) {
    List<ParseProblem> all = new ArrayList<>(refused);
    all.add(error);
    return new BrokenDiagram(DiagramSyntax.PLANTUML, type, Optional.empty(), all, error.span());
  }
}
