package io.github.integrationspec.engine;

import io.github.integrationspec.diagram.IncludeResolver;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads diagrams, in files of their own or not; each file once. For one thread. */
final class DiagramReader {

  private static final int KEPT = 200;

  private static final String PICTURE = "picture";

  /** In the name of a picture it promises that its source is embedded. */
  private static final String DRAWIO_NAME = ".drawio.";

  /** Stands in an SVG picture that holds its source. */
  private static final String DRAWING = "mxfile";

  private static final String UNKNOWN = "unknown";

  private final SourceReader reader;
  private final Readers readers;
  private final Map<DiagramSyntax, Supplier<Function<SourceText, List<Diagram>>>> makers;
  private final BoundedRun bounds;
  private final DiagramSize size;
  private final Map<DiagramSyntax, Function<SourceText, List<Diagram>>> parsers =
      new EnumMap<>(DiagramSyntax.class);
  private final Map<Path, DiagramFile> files = new HashMap<>();

  /**
   * @param mostElements number of elements above which a diagram is not looked at
   */
  DiagramReader(
      SourceReader reader,
      Readers readers,
      IncludeResolver includes,
      BoundedRun bounds,
      int mostElements) {
    this.reader = reader;
    this.readers = readers;
    this.makers = readers.diagrams(includes);
    this.bounds = bounds;
    this.size = new DiagramSize(mostElements);
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
    return bounded(
        syntax, text.length() == 0 ? text.span() : text.span(0, 1), () -> parser.get().apply(text));
  }

  /** PlantUML keeps what it reads with in static fields. */
  private BoundedRun.Outcome<List<Diagram>> oneAtATime(Supplier<List<Diagram>> work) {
    synchronized (bounds) {
      return bounds.call(work);
    }
  }

  private List<Diagram> bounded(DiagramSyntax syntax, Span start, Supplier<List<Diagram>> work) {
    BoundedRun.Outcome<List<Diagram>> outcome =
        syntax == DiagramSyntax.PLANTUML ? oneAtATime(work) : bounds.call(work);
    return outcome instanceof BoundedRun.Outcome.Done<List<Diagram>> done
        ? done.value().stream().map(size::withinLimit).toList()
        : List.of(
            broken(
                syntax,
                start,
                "The diagram " + ((BoundedRun.Outcome.GivenUp<List<Diagram>>) outcome).why()));
  }

  /** The diagrams of a file. */
  DiagramFile file(Path path, DiagramSyntax syntax) {
    if (files.size() >= KEPT) {
      files.clear();
    }
    return files.computeIfAbsent(path, p -> read(p, syntax));
  }

  private DiagramFile read(Path path, DiagramSyntax syntax) {
    if (syntax == DiagramSyntax.PICTURE) {
      return picture(path);
    }
    Reading reading = reader.read(path);
    if (reading instanceof Legible legible) {
      return new DiagramFile(Optional.of(legible.text()), embedded(syntax, legible.text()));
    }
    Unreadable unreadable = (Unreadable) reading;
    return new DiagramFile(
        Optional.empty(),
        List.of(broken(syntax, unreadable.span(), "The file " + unreadable.problem())));
  }

  /** A picture, or the drawing of draw.io that is embedded in it. */
  private DiagramFile picture(Path path) {
    String file = reader.display(path);
    Span start = Span.startOf(file);
    String name = file.toLowerCase(Locale.ROOT);
    List<Diagram> drawing = List.of();
    if (name.endsWith(".svg")
        && reader.read(path) instanceof Legible legible
        && legible.text().text().contains(DRAWING)) {
      drawing = bounded(DiagramSyntax.DRAWIO, start, () -> readers.svg().apply(legible.text()));
    } else if (name.endsWith(".png")) {
      Optional<byte[]> bytes = reader.bytes(path);
      drawing =
          bytes.isEmpty()
              ? List.of()
              : bounded(DiagramSyntax.DRAWIO, start, () -> readers.png().apply(file, bytes.get()));
    }
    boolean broken = drawing.stream().allMatch(BrokenDiagram.class::isInstance);
    if (!drawing.isEmpty() && (!broken || name.contains(DRAWIO_NAME))) {
      return new DiagramFile(Optional.empty(), drawing);
    }
    return new DiagramFile(
        Optional.empty(),
        List.of(
            new OtherDiagram(DiagramSyntax.PICTURE, PICTURE, Optional.empty(), start, List.of())));
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
