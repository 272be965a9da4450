package io.github.integrationspec.engine;

import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.OtherDiagram;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.Reading;
import io.github.integrationspec.source.Reading.Legible;
import io.github.integrationspec.source.Reading.Unreadable;
import io.github.integrationspec.source.SourceReader;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads diagrams, in files of their own or not; each file once. */
final class DiagramReader {

  private static final String PICTURE = "picture";
  private static final String UNKNOWN = "unknown";

  private final SourceReader reader;
  private final Map<DiagramSyntax, Supplier<Function<SourceText, List<Diagram>>>> makers;
  private final BoundedRun bounds;
  private final Map<DiagramSyntax, Function<SourceText, List<Diagram>>> parsers =
      new EnumMap<>(DiagramSyntax.class);
  private final Map<Path, DiagramFile> files = new HashMap<>();

  DiagramReader(
      SourceReader reader,
      Map<DiagramSyntax, Supplier<Function<SourceText, List<Diagram>>>> makers,
      BoundedRun bounds) {
    this.reader = reader;
    this.makers = makers;
    this.bounds = bounds;
  }

  /**
   * A file with its diagrams.
   *
   * @param text empty for a picture, and where it cannot be read
   */
  record DiagramFile(Optional<SourceText> text, List<Diagram> diagrams) {}

  /** The diagrams of a fence: one, as a rule. */
  List<Diagram> embedded(DiagramSyntax syntax, SourceText text) {
    Optional<Function<SourceText, List<Diagram>>> parser = parser(syntax);
    if (parser.isEmpty()) {
      return List.of(new OtherDiagram(syntax, UNKNOWN, Optional.empty(), text.span(), List.of()));
    }
    BoundedRun.Outcome<List<Diagram>> outcome = bounds.call(() -> parser.get().apply(text));
    if (outcome instanceof BoundedRun.Outcome.Done<List<Diagram>> done) {
      return done.value();
    }
    String why = ((BoundedRun.Outcome.GivenUp<List<Diagram>>) outcome).why();
    Span start = text.length() == 0 ? text.span() : text.span(0, 1);
    return List.of(broken(syntax, start, "the diagram " + why));
  }

  /** The diagrams of a file. */
  DiagramFile file(Path path, DiagramSyntax syntax) {
    return files.computeIfAbsent(path, p -> read(p, syntax));
  }

  private DiagramFile read(Path path, DiagramSyntax syntax) {
    if (syntax == DiagramSyntax.PICTURE) {
      Span start = Span.startOf(reader.display(path));
      return new DiagramFile(
          Optional.empty(),
          List.of(new OtherDiagram(syntax, PICTURE, Optional.empty(), start, List.of())));
    }
    Reading reading = reader.read(path);
    if (reading instanceof Legible legible) {
      return new DiagramFile(Optional.of(legible.text()), embedded(syntax, legible.text()));
    }
    Unreadable unreadable = (Unreadable) reading;
    return new DiagramFile(
        Optional.empty(),
        List.of(broken(syntax, unreadable.span(), "the file " + unreadable.problem())));
  }

  private static Diagram broken(DiagramSyntax syntax, Span span, String message) {
    return new BrokenDiagram(
        syntax, UNKNOWN, Optional.empty(), List.of(new ParseProblem(span, message)), span);
  }

  private Optional<Function<SourceText, List<Diagram>>> parser(DiagramSyntax syntax) {
    if (!parsers.containsKey(syntax) && makers.containsKey(syntax)) {
      parsers.put(syntax, makers.get(syntax).get());
    }
    return Optional.ofNullable(parsers.get(syntax));
  }
}
