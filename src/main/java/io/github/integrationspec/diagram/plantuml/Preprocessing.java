package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.diagram.plantuml.IncludeExpander.Expansion;
import io.github.integrationspec.model.ParseProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.sourceforge.plantuml.DefinitionsContainer;
import net.sourceforge.plantuml.jaws.Jaws;
import net.sourceforge.plantuml.nio.PathSystem;
import net.sourceforge.plantuml.preproc.Defines;
import net.sourceforge.plantuml.preproc.PreprocessingArtifact;
import net.sourceforge.plantuml.text.StringLocated;
import net.sourceforge.plantuml.tim.EaterException;
import net.sourceforge.plantuml.tim.TContext;
import net.sourceforge.plantuml.tim.TMemoryGlobal;

/**
 * The library's preprocessor, run over lines that know their places. This does what the library's
 * own loader does, without losing where a line comes from.
 *
 * @param lines what is to be parsed
 * @param refused includes and the like that the preprocessor ran into
 */
record Preprocessing(
    PathSystem paths,
    List<StringLocated> lines,
    PreprocessingArtifact artifact,
    List<ParseProblem> refused) {

  /** The preprocessor does not understand a line. */
  static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    /** For a line of which the library does not say what is wrong with it. */
    static final String NOT_UNDERSTOOD = "Fatal parsing error";

    private final transient Place place;

    Failure(Place place, String message) {
      super(message, null, false, false);
      this.place = place;
    }

    Place place() {
      return place;
    }
  }

  static Preprocessing of(Expansion expansion) throws Failure {
    PathSystem paths = PathSystem.fetch().withoutHostFiles();
    TContext context =
        new TContext(
            paths,
            Defines.createEmpty().getEnvironment(),
            StandardCharsets.UTF_8,
            new NoDefinitions(paths));
    CallSites lines = new CallSites(expansion.lines(), context.getResultList());
    BoundedMemory memory = new BoundedMemory(new TMemoryGlobal(), context.getResultList());
    try {
      context.executeLines(memory, lines, null, false);
    } catch (EaterException e) {
      throw new Failure(lines.currentPlace(), e.getMessage());
    } catch (BoundedMemory.Exhausted e) {
      throw new Failure(lines.currentPlace(), e.getMessage());
    } catch (StackOverflowError e) {
      throw new Failure(lines.currentPlace(), "The line is nested too deeply");
    } catch (RuntimeException e) {
      // the library's way to say the same for what it did not foresee, a list that is not closed
      throw new Failure(lines.currentPlace(), Failure.NOT_UNDERSTOOD);
    }
    List<StringLocated> printed = lines.printedAtTheirCauses();
    Jaws.mutateExpands1(printed);
    return new Preprocessing(
        paths,
        printed,
        context.getPreprocessingArtifact(),
        expansion.refusals().reached(name -> memory.getVariable(name) != null));
  }

  /** {@code !includedef} finds nothing: it is a way to other diagrams of the file. */
  private record NoDefinitions(PathSystem paths) implements DefinitionsContainer {
    @Override
    public PathSystem getPathSystem() {
      return paths;
    }

    @Override
    public String getCharset() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public List<String> getDefinition(String name) {
      return List.of();
    }
  }
}
