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
import net.sourceforge.plantuml.activitydiagram3.ActivityDiagram3;
import net.sourceforge.plantuml.command.PSystemCommandFactory;
import net.sourceforge.plantuml.core.DiagramType;
import net.sourceforge.plantuml.core.UmlSource;
import net.sourceforge.plantuml.eggs.PSystemWelcome;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.error.PSystemUnsupported;
import net.sourceforge.plantuml.preproc.Stdlib;
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
  private final PSystemCommandFactory activities = new RecordedActivity.Factory();

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
          expansion,
          span,
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
      return broken(
          Types.guess(expansion.lines()),
          expansion,
          span,
          expansion.refusals().all(),
          Errors.preprocessing(e));
    }
    return read(preprocessed, expansion, span);
  }

  /** Draws a diagram; empty when there is none to be drawn. */
  Optional<PlantUmlDrawing.Drawing> draw(Expansion expansion) {
    if (!safe) {
      return Optional.empty();
    }
    try {
      return SvgExport.of(Preprocessing.of(expansion));
    } catch (Preprocessing.Failure e) {
      return Optional.empty();
    }
  }

  private Diagram read(Preprocessing preprocessed, Expansion expansion, Span span) {
    List<StringLocated> lines = preprocessed.lines();
    // sequence diagrams are what the library tries first, and most diagrams are
    if (DiagramType.findStartTypes(lines.get(0).getString()).contains(DiagramType.SEQUENCE)
        && recorded(sequences, preprocessed) instanceof RecordedSequence recorded) {
      return SequenceReader.read(recorded, lines, span, preprocessed.refused());
    }
    net.sourceforge.plantuml.core.Diagram official =
        PSystemBuilder.getInstance()
            .createPSystem(preprocessed.paths(), lines, lines, null, preprocessed.artifact());
    List<ParseProblem> refused = preprocessed.refused();
    if (official instanceof PSystemError error) {
      String type = Types.assumed(error, expansion.lines());
      return broken(type, expansion, span, refused, Errors.of(error, type, lines, span));
    }
    if (official instanceof PSystemUnsupported) {
      return broken(
          "unknown",
          expansion,
          span,
          refused,
          new ParseProblem(
              Line.trimmedSpan(expansion.lines().get(0).source()),
              "`"
                  + expansion.lines().get(0).trimmed()
                  + "` opens no kind of diagram that PlantUML knows: expected `@startuml`"));
    }
    if (official instanceof PSystemWelcome) {
      return empty(expansion, span, refused);
    }
    if (official instanceof ActivityDiagram3
        && recorded(activities, preprocessed) instanceof RecordedActivity recorded) {
      return recorded.read(lines, span, refused);
    }
    if (official instanceof CucaDiagram graph) {
      String type = Types.of(graph, expansion.usesC4(), lines);
      return GraphReader.read(graph, type, lines, span, refused);
    }
    return new OtherDiagram(
        DiagramSyntax.PLANTUML, Types.of(official, lines), Optional.empty(), span, refused);
  }

  // a file of procedures and definitions draws nothing by itself, and need not
  private static Diagram empty(Expansion expansion, Span span, List<ParseProblem> refused) {
    boolean defines = expansion.lines().stream().anyMatch(line -> line.trimmed().startsWith("!"));
    return defines
        ? new OtherDiagram(DiagramSyntax.PLANTUML, "definitions", Optional.empty(), span, refused)
        : broken(
            "unknown",
            expansion,
            span,
            refused,
            new ParseProblem(
                span, "The diagram is empty: expected statements between @startuml and @enduml"));
  }

  // the library decides what a diagram is; one that remembers is what is read
  private static net.sourceforge.plantuml.core.Diagram recorded(
      PSystemCommandFactory factory, Preprocessing preprocessed) {
    UmlSource source =
        UmlSource.createWithRaw(
            preprocessed.lines(),
            factory.getDiagramType() == DiagramType.SEQUENCE,
            preprocessed.lines());
    source.patchBase64();
    return factory.createSystem(preprocessed.paths(), source, null, preprocessed.artifact());
  }

  private static Diagram broken(
      String type, Expansion expansion, Span span, List<ParseProblem> refused, ParseProblem error) {
    List<ParseProblem> all = new ArrayList<>(refused);
    all.add(error);
    return new BrokenDiagram(
        DiagramSyntax.PLANTUML, type, Types.title(expansion.lines()), all, span);
  }
}
